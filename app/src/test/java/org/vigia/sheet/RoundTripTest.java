package org.vigia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.vigia.reference.Reference;

class RoundTripTest {
    private static final Reference REFERENCE = new Reference();
    private static final Table TEXTS = Table.of(
            "textos",
            "Textos",
            Column.required("clave", new Kind.Text(1_000), ""),
            Column.optional("nota", new Kind.Text(1_000), ""));

    record Inspection(String folio, LocalDate day, String municipality, long workers) {}

    @Property(tries = 60)
    void what_is_written_as_csv_is_read_again(
            @ForAll("texts") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll("charsets") Charset charset)
            throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord("clave", "nota");
            rows.forEach(row -> csv.writeRecord("k" + row.get(0), row.get(1)));
        }
        String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
        assertThat(read((mark + text).getBytes(charset), "datos.csv")).isEqualTo(expected(rows));
    }

    @Property(tries = 60)
    void what_is_written_as_a_workbook_is_read_again_as_another_reader_does(@ForAll("texts") List<List<String>> rows)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "prueba", "1.0")) {
            var sheet = workbook.newWorksheet("Datos");
            sheet.value(0, 0, "clave");
            sheet.value(0, 1, "nota");
            for (int i = 0; i < rows.size(); i++) {
                sheet.value(i + 1, 0, "k" + rows.get(i).get(0));
                if (!rows.get(i).get(1).isEmpty())
                    sheet.inlineString(i + 1, 1, rows.get(i).get(1));
            }
        }
        assertThat(read(out.toByteArray(), "datos.xlsx")).isEqualTo(expected(rows));
        try (var other = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(other.getFirstSheet().read().stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> "k" + row.get(0)).toList());
        }
    }

    @Property(tries = 60)
    void typed_values_are_read_as_they_were(@ForAll("inspections") List<Inspection> inspections) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord("folio", "fecha", "entidad", "municipio", "trabajadores");
            inspections.forEach(one -> csv.writeRecord(
                    one.folio(),
                    one.day().toString(),
                    REFERENCE.getMunicipality(one.municipality()).state().shortName(),
                    one.municipality(),
                    Long.toString(one.workers())));
        }
        var read = new ArrayList<Inspection>();
        open(out.toByteArray(), "datos.csv", Inspections.TABLE, row -> {
            assertThat(row.errors()).isEmpty();
            read.add(new Inspection(
                    row.text("folio").orElseThrow(),
                    row.day("fecha").orElseThrow(),
                    row.text("municipio").orElseThrow(),
                    row.whole("trabajadores").orElseThrow()));
        });
        assertThat(read).isEqualTo(inspections);
    }

    @Property(tries = 300)
    void any_bytes_are_read_or_refused_with_a_sentence(@ForAll byte[] bytes, @ForAll("beginnings") byte[] beginning)
            throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(beginning);
        whole.writeBytes(bytes);
        readOrRefuse(whole.toByteArray());
    }

    @Property(tries = 300)
    void a_good_workbook_with_changed_bytes_is_read_or_refused_with_a_sentence(
            @ForAll("places") List<Integer> places, @ForAll byte change) throws IOException {
        byte[] bytes = Book.of(
                        Book.header(1, "folio", "fecha", "entidad"),
                        Book.row(2, Book.text("A-1"), Book.day("45352"), Book.text("07")))
                .bytes();
        for (int place : places) bytes[place % bytes.length] ^= change;
        readOrRefuse(bytes);
    }

    @Property(tries = 300)
    void a_sheet_with_broken_xml_is_read_or_refused_with_a_sentence(
            @ForAll("places") List<Integer> places, @ForAll("signs") char sign) throws IOException {
        var xml = new StringBuilder("<worksheet><sheetData>"
                + Book.header(1, "folio", "fecha", "entidad")
                + Book.row(2, Book.text("A-1"), Book.day("45352"), Book.text("07"))
                + "</sheetData></worksheet>");
        for (int place : places) xml.setCharAt(place % xml.length(), sign);
        readOrRefuse(Book.of().part("xl/worksheets/sheet1.xml", xml.toString()).bytes());
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            open(bytes, "datos", Inspections.TABLE, Inspections::said);
        } catch (Unreadable e) {
            assertThat(e).hasMessageStartingWith("datos").hasMessageEndingWith(".");
        }
    }

    private static List<List<String>> expected(List<List<String>> rows) {
        return rows.stream().map(row -> List.of("k" + row.get(0), row.get(1))).toList();
    }

    private static List<List<String>> read(byte[] bytes, String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        open(
                bytes,
                name,
                TEXTS,
                row -> rows.add(List.of(
                        row.text("clave").orElse("ERROR " + row.errors()),
                        row.text("nota").orElse(""))));
        return rows;
    }

    private static void open(byte[] bytes, String name, Table table, Consumer<Row> each) throws IOException {
        Path file = Files.createTempFile("prueba", name);
        try {
            Files.write(file, bytes);
            try (var sheet = Sheet.open(Opening.of(file).named(name), table, REFERENCE)) {
                sheet.forEach(each);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** A text begins and ends with a letter, because spaces around are not part of it, nor signs that spreadsheets execute. */
    @Provide
    Arbitrary<List<List<String>>> texts() {
        var inside = Arbitraries.strings()
                .withChars("abcñÑáü ,;|\t\"'\n¿°=-+@1.")
                .ofMaxLength(30)
                .map(text -> "a" + text + "z");
        return Arbitraries.frequencyOf(Tuple.of(4, inside), Tuple.of(1, Arbitraries.just("")))
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"));
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        var days = Arbitraries.longs().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        var codes = Arbitraries.of(REFERENCE.municipalities()).map(place -> place.code());
        var folios = Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "F-" + text);
        return Combinators.combine(folios, days, codes, Arbitraries.longs().between(0, 9_999))
                .as(Inspection::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(
                new byte[0],
                "PK\3\4".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                "folio,fecha,entidad\n".getBytes(StandardCharsets.UTF_8),
                "folio;fecha;entidad\nA-1;\"".getBytes(StandardCharsets.UTF_8),
                "sep=|\nfolio|fecha|entidad\n".getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of('<', '>', '/', '&', '"', 'r', '=', '0', '\u0000', '\uFFFF', 'é');
    }
}
