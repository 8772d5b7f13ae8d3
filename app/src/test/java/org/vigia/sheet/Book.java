package org.vigia.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any of them may be wrong. */
final class Book {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One visible sheet of these rows; style 1 shows dates, style 2 percentages, style 3 dates of its own format. */
    static Book of(String... rows) {
        return new Book()
                .part(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .part("xl/_rels/workbook.xml.rels", HEAD + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Target="worksheets/sheet1.xml"/>\
                    <Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>\
                    """)
                .pages("<sheet name=\"Datos\" sheetId=\"1\" r:id=\"r1\"/>", false)
                .part("xl/styles.xml", HEAD + """
                    <styleSheet %s><numFmts><numFmt numFmtId="164" formatCode="[$-80A]d&quot; de &quot;mmmm"/></numFmts>\
                    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>\
                    """.formatted(MAIN))
                .sheet(1, rows);
    }

    Book pages(String pages, boolean from1904) {
        return part("xl/workbook.xml", HEAD + """
            <workbook %s xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <workbookPr%s/><sheets>%s</sheets></workbook>\
            """.formatted(MAIN, from1904 ? " date1904=\"1\"" : "", pages));
    }

    Book sheet(int number, String... rows) {
        return part(
                "xl/worksheets/sheet%d.xml".formatted(number),
                HEAD + "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, String.join("", rows)));
    }

    Book part(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
        return this;
    }

    Book without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Cells as they stand in XML, the first in column A. */
    static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>"
                .formatted(
                        number,
                        IntStream.range(0, cells.length)
                                .filter(i -> !cells[i].isEmpty())
                                .mapToObj(i -> cells[i].replace("<c", "<c r=\"" + LETTERS.charAt(i) + number + "\""))
                                .collect(Collectors.joining()));
    }

    static String header(int number, String... names) {
        return row(number, Stream.of(names).map(Book::text).toArray(String[]::new));
    }

    static String text(String text) {
        return text.isEmpty()
                ? ""
                : "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String day(String serial) {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    }
}
