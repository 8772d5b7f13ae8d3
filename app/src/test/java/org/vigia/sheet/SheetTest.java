package org.vigia.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigia.reference.Reference;

class SheetTest {
    private static final Reference REFERENCE = new Reference();
    private static final String BAD = """
        Reporte de enero;;;
        folio;fecha;entidad;nota
        A-1;2024-03-01;07;=HYPERLINK("http://malo.example")

        A-2;2024-03-01;07;'-1 bien
        A-3;ayer;Atlántida;
        """;

    @TempDir
    Path folder;

    @Nested
    class While_it_is_read {
        @Test
        void tells_rows_and_bytes_from_which_the_time_left_follows() throws IOException {
            var file = write("datos.csv", rows(50_000));
            try (var sheet = Sheet.open(Opening.of(file), Inspections.TABLE, REFERENCE)) {
                for (int i = 0; i < 25_000; i++) sheet.next();
                var half = sheet.reached();
                assertThat(half.rows()).isEqualTo(25_000);
                assertThat(half.of()).isEqualTo(Files.size(file));
                assertThat(half.share()).isBetween(0.45, 0.6);
                assertThat(half.rowsPerSecond(Duration.ofSeconds(5))).isEqualTo(5_000);
                assertThat(half.left(Duration.ofSeconds(5))).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
                sheet.forEach(row -> {});
                assertThat(sheet.reached().share()).isEqualTo(1);
            }
        }

        @Test
        void goes_on_after_the_row_where_it_was_left() throws IOException {
            var file = write("datos.csv", rows(3_000));
            var whole = folios(Opening.of(file));
            assertThat(folios(Opening.of(file).after(1_501))).isEqualTo(whole.subList(1_500, 3_000));
            assertThat(folios(Opening.of(file).after(3_001))).isEmpty();
        }

        @Test
        void keeps_the_mapping_of_its_header_for_the_next_file() throws IOException {
            var first = write("uno.csv", "No. de expediente,fecha de la visita,estado\nA-1,2024-03-01,07\n");
            try (var sheet = Sheet.open(Opening.of(first), Inspections.TABLE, REFERENCE)) {
                assertThat(sheet.heading().mapping().columns())
                        .isEqualTo(Map.of(
                                "No. de expediente", "folio", "fecha de la visita", "fecha", "estado", "entidad"));
                assertThat(sheet.heading().missing(Inspections.TABLE))
                        .contains("municipio", "curp")
                        .doesNotContain("folio");
            }
        }

        @Test
        void takes_the_callers_own_findings_beside_its_own() throws IOException {
            var file = write("datos.csv", "Expediente No.,fecha,entidad\nA-1,2024-03-01,07\n");
            try (var sheet = Sheet.open(Opening.of(file).named("enero.csv"), Inspections.TABLE, REFERENCE)) {
                var row = sheet.next().orElseThrow();
                row.refuse("folio", "ya está en el renglón 1", "Deje uno solo");
                assertThat(row.errors())
                        .extracting(RowError::sentence)
                        .containsExactly(
                                "enero.csv, renglón 2, columna Expediente No. = «A-1»: ya está en el renglón 1. Deje"
                                        + " uno solo.");
            }
        }
    }

    @Nested
    class Given_back {
        @Test
        void as_csv_it_says_what_to_correct_and_a_spreadsheet_executes_nothing() throws IOException {
            var file = write("datos.csv", BAD);
            assertThat(returned(file).lines())
                    .containsExactly(
                            "\uFEFFReporte de enero;;;;",
                            "folio;fecha;entidad;nota;Error",
                            "A-1;2024-03-01;07;\"'=HYPERLINK(\"\"http://malo.example\"\")\";"
                                    + "nota: es una fórmula y no su resultado. Escriba el dato.",
                            "",
                            "A-2;2024-03-01;07;'-1 bien;",
                            "A-3;ayer;Atlántida;;fecha: no es una fecha. Escriba año, mes y día: 2024-03-01. entidad:"
                                    + " no es una de las 32 entidades. Escriba su nombre o su clave de INEGI, de 01 a"
                                    + " 32.");
        }

        @Test
        void again_it_has_one_column_of_errors_and_its_texts_are_the_same() throws IOException {
            var once = write("uno.csv", returned(write("datos.csv", BAD)));
            assertThat(returned(once)).isEqualTo(Files.readString(once));
        }

        @Test
        void as_a_workbook_it_keeps_numbers_days_and_texts() throws IOException {
            var file = folder.resolve("datos.xlsx");
            Files.write(
                    file,
                    Book.of(
                                    Book.header(1, "folio", "fecha", "entidad", "multa", "nota"),
                                    Book.row(
                                            3,
                                            Book.text("A-1"),
                                            Book.day("45352"),
                                            Book.text("07"),
                                            Book.number("1234.5"),
                                            Book.text("=1+1")))
                            .bytes());
            var back = folder.resolve("devuelto.xlsx");
            try (var out = Files.newOutputStream(back);
                    var sheet = Sheet.open(Opening.of(file), Inspections.TABLE, REFERENCE)) {
                Returned.write(Opening.of(file), Inspections.TABLE, sheet.heading(), errors(file), out);
            }
            try (var sheet = Sheet.open(Opening.of(back), Inspections.TABLE, REFERENCE)) {
                assertThat(sheet.heading().unknown()).containsExactly("Error");
                var row = sheet.next().orElseThrow();
                assertThat(row.number()).isEqualTo(3);
                assertThat(row.day("fecha")).contains(LocalDate.of(2024, 3, 1));
                assertThat(row.money("multa")).contains(new BigDecimal("1234.50"));
                assertThat(row.errors()).extracting(RowError::value).containsExactly("=1+1");
            }
        }
    }

    @Nested
    class A_template {
        private final Template template = new Template(Inspections.TABLE, REFERENCE);

        @Test
        void as_a_workbook_is_read_by_its_own_table() throws IOException {
            var file = folder.resolve("plantilla.xlsx");
            try (var out = Files.newOutputStream(file)) {
                template.writeWorkbook(out);
            }
            try (var sheet = Sheet.open(Opening.of(file), Inspections.TABLE, REFERENCE)) {
                assertThat(sheet.heading().missing(Inspections.TABLE)).isEmpty();
                assertThat(sheet.next()).isEmpty();
            }
            try (var zip = new ZipFile(file.toFile())) {
                var data = new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(data).contains("<dataValidation").contains("Listas");
                assertThat(zip.stream().map(Object::toString)).anyMatch(part -> part.contains("comments"));
            }
        }

        @Test
        void as_csv_is_its_header() throws IOException {
            var out = new ByteArrayOutputStream();
            template.writeCsv(out);
            assertThat(out.toString(StandardCharsets.UTF_8).strip())
                    .isEqualTo(
                            "\uFEFFfolio,fecha,entidad,municipio,codigo_postal,multa,trabajadores,urgente,resultado,rfc,curp,nota");
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Sheet.open(Opening.of(folder.resolve("nada.csv")), Inspections.TABLE, REFERENCE))
                .isInstanceOf(Unreadable.class)
                .hasMessage("nada.csv: no existe o no se puede leer. Revise la ruta y los permisos.");
    }

    private String returned(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(Opening.of(file), Inspections.TABLE, REFERENCE)) {
            Returned.write(Opening.of(file), Inspections.TABLE, sheet.heading(), errors(file), out);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static LongFunction<List<RowError>> errors(Path file) {
        Map<Long, List<RowError>> errors = new HashMap<>();
        try (var sheet = Sheet.open(Opening.of(file), Inspections.TABLE, REFERENCE)) {
            sheet.forEach(row -> errors.put(row.number(), row.errors()));
        }
        return row -> errors.getOrDefault(row, List.of());
    }

    private static List<String> folios(Opening opening) {
        List<String> folios = new ArrayList<>();
        try (var sheet = Sheet.open(opening, Inspections.TABLE, REFERENCE)) {
            sheet.forEach(row -> folios.add(row.text("folio").orElseThrow()));
        }
        return folios;
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "A-" + n + ",2024-03-01,07")
                .collect(Collectors.joining("\n", "folio,fecha,entidad\n", "\n"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
