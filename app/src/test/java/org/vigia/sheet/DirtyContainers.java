package org.vigia.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.vigia.sheet.Book.day;
import static org.vigia.sheet.Book.header;
import static org.vigia.sheet.Book.row;
import static org.vigia.sheet.Book.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Packages that are broken, hostile, or another kind of file. */
final class DirtyContainers {
    private static final String HEADER = header(1, "folio", "fecha", "entidad");
    private static final String ENTITIES = "<?xml version=\"1.0\"?><!DOCTYPE x [%s]><worksheet><sheetData><row><c"
            + " t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

    private DirtyContainers() {}

    static List<Trap> traps() {
        return List.of(
                Trap.of("the older binary workbook", "datos.xls", DirtyContainers::ole),
                Trap.of("an encrypted workbook, which is a compound file", "datos.xlsx", DirtyContainers::ole),
                Trap.of(
                        "LibreOffice called XLSX",
                        "datos.xlsx",
                        () -> new Book()
                                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .part("content.xml", "<x/>")
                                .bytes()),
                Trap.of(
                        "a Word document",
                        "datos.xlsx",
                        () -> Book.of().part("word/document.xml", "<x/>").bytes()),
                Trap.of(
                        "the binary form of a workbook",
                        "datos.xlsb",
                        () -> Book.of().part("xl/workbook.bin", "x").bytes()),
                Trap.of(
                        "macros",
                        "datos.xlsm",
                        () -> Book.of(HEADER).part("xl/vbaProject.bin", "x").bytes()),
                Trap.of(
                        "any ZIP",
                        "datos.xlsx",
                        () -> new Book().part("leeme.txt", "hola").bytes()),
                Trap.of("cut off", "datos.xlsx", () -> half(Book.of(HEADER).bytes())),
                Trap.of("one byte changed", "datos.xlsx", DirtyContainers::damaged),
                Trap.of("an empty ZIP", "datos.xlsx", () -> new Book().bytes()),
                Trap.book("a part is missing", () -> Book.of(HEADER).without("xl/workbook.xml")),
                Trap.book("the sheet is missing", () -> Book.of(HEADER).without("xl/worksheets/sheet1.xml")),
                Trap.book(
                        "XML that does not end",
                        () -> Book.of(HEADER).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c")),
                Trap.book(
                        "external entities",
                        () -> Book.of()
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        ENTITIES.formatted("<!ENTITY a SYSTEM \"file:///etc/passwd\">"))),
                Trap.book(
                        "a billion laughs",
                        () -> Book.of()
                                .part(
                                        "xl/worksheets/sheet1.xml",
                                        ENTITIES.formatted("<!ENTITY b \"ja\"><!ENTITY a \"&b;&b;\">"))),
                Trap.book(
                        "an attribute of a hundred megabytes", () -> Book.of("<row x=\"" + noise(100 << 20) + "\"/>")),
                Trap.book(
                        "a bomb of spaces",
                        () -> Book.of(HEADER, row(2, text("A-1"), day("45352"), text("07")), " <x/>".repeat(20 << 20))),
                Trap.book(
                        "a bomb of shared texts",
                        () -> Book.of(HEADER)
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<sst>" + "<si><t>jajajajajajaja</t></si>".repeat(3 << 20) + "</sst>")),
                Trap.book("a cell of ten megabytes", () -> Book.of(HEADER, row(2, text(noise(10 << 20))))),
                Trap.of("more parts than a workbook has", "datos.xlsx", DirtyContainers::crowded));
    }

    private static byte[] ole() {
        byte[] bytes = Arrays.copyOf(
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1), 4096);
        return bytes;
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] damaged() {
        byte[] bytes =
                Book.of(HEADER, row(2, text("A-1"), day("45352"), text("07"))).bytes();
        int sheet = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 20;
        for (int i = 0; i < 30; i++) bytes[sheet + i] ^= 0x55;
        return bytes;
    }

    /** Letters that pack badly, so that the ratio is not what stops them. */
    private static String noise(int length) {
        byte[] letters = new byte[length];
        var random = new Random(3);
        for (int i = 0; i < length; i++) letters[i] = (byte) ('a' + random.nextInt(26));
        return new String(letters, UTF_8);
    }

    private static byte[] crowded() {
        var book = Book.of(HEADER);
        for (int i = 0; i < 10_001; i++) book.part("p" + i, "");
        return book.bytes();
    }
}
