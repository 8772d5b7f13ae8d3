package org.vigia.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a CSV file: stated by Excel's first line «sep=;», or else the sign by which its
 * beginning shows most of the declared columns, and then the sign that most often gives the same number of cells.
 */
record Separator(char character, boolean declared) {
    private static final char[] SIGNS = {',', ';', '\t', '|'};
    private static final int HEAD = 1 << 16;
    private static final int MOST_CONTROL = 20;
    private static final Pattern STATED = Pattern.compile("sep=(.)\\s*", Pattern.CASE_INSENSITIVE);

    static Separator of(Path file, Headings headings) throws IOException {
        String head = head(file);
        var stated = STATED.matcher(head.lines().findFirst().orElse(""));
        if (stated.matches()) return new Separator(stated.group(1).charAt(0), true);
        Separator best = new Separator(',', false);
        long most = -1;
        for (char sign : SIGNS) {
            var lines = parse(head, sign);
            long score = headings.score(lines) * 1_000_000L + evenness(lines);
            if (score > most) {
                most = score;
                best = new Separator(sign, false);
            }
        }
        return best;
    }

    private static String head(Path file) throws IOException {
        try (var text = CsvLines.textOf(file)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int read; length < HEAD && (read = text.read(head, length, HEAD - length)) > 0; ) length += read;
            String start = new String(head, 0, length);
            long control = start.chars()
                    .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0)
                    .count();
            if (control * MOST_CONTROL > length) throw Encoding.binary();
            return start;
        }
    }

    /** As far as it goes: the head may end within quotes. */
    private static List<Line> parse(String head, char sign) {
        var lines = new ArrayList<Line>();
        try (var csv = CsvLines.parser(sign, new StringReader(head))) {
            for (String[] texts : csv) lines.add(Line.ofTexts(lines.size() + 1L, texts));
        } catch (CsvParseException | UncheckedIOException | IOException _) {
            return lines;
        }
        return lines;
    }

    private static long evenness(List<Line> lines) {
        int[] widths = lines.stream()
                .limit(100)
                .mapToInt(Line::width)
                .filter(width -> width > 1)
                .sorted()
                .toArray();
        if (widths.length == 0) return 0;
        int usual = widths[widths.length / 2];
        return Arrays.stream(widths).filter(width -> width == usual).count();
    }
}
