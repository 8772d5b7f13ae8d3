package org.vigia.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a workbook, which it keeps once each; packed into pages, because a file may have a million of them. */
final class SharedTexts {
    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 128;
    private static final long MOST_BYTES = 1L << 30;
    private static final String PART = "xl/sharedStrings.xml";

    private final List<byte[]> pages = new ArrayList<>();
    private int[] begins = new int[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int used = PAGE;

    static SharedTexts read(Archive archive) throws IOException {
        var texts = new SharedTexts();
        if (!archive.has(PART)) return texts;
        try (var xml = new Xml(archive.open(PART, MOST_BYTES))) {
            while (xml.goTo("si")) texts.add(xml.text("si", "rPh"));
        }
        return texts;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > PAGE) throw Unpacked.tooLarge();
        if (used + bytes.length > PAGE) {
            if (pages.size() == MOST_PAGES)
                throw new Unreadable(
                        "tiene más texto distinto del que se puede leer de un libro", "Guárdelo como «CSV UTF-8»");
            pages.add(new byte[PAGE]);
            used = 0;
        }
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        System.arraycopy(bytes, 0, pages.getLast(), used, bytes.length);
        begins[count] = pages.size() - 1 << PAGE_BITS | used;
        lengths[count++] = bytes.length;
        used += bytes.length;
    }

    String get(int index) {
        if (index < 0 || index >= count)
            throw new Unreadable(
                    "una celda remite a un texto que no está en el libro",
                    "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo");
        return new String(pages.get(begins[index] >> PAGE_BITS), begins[index] & PAGE - 1, lengths[index], UTF_8);
    }
}
