package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.RowError;

@VigiaTest
class ImportTest {
    private static final String HEADER =
            ImportedInspections.TABLE.columns().stream().map(Column::name).collect(Collectors.joining(","));
    private static final Consumer<ImportProgress> QUIET = progress -> {};

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @TempDir
    Path folder;

    String source = "";
    Officer supervisor;

    @BeforeEach
    void sign_in() {
        source = "prueba-" + UUID.randomUUID();
        supervisor = account("IFT", Role.SUPERVISOR);
    }

    @Nested
    class A_good_file {
        @Test
        void of_the_years_reported_enters_in_well_under_a_minute() throws IOException {
            var file = folder.resolve("federal.csv");
            new InventedVisits(new Reference()).write(file);
            var supervisorOfAnInventedYear = account("ITL-01", Role.SUPERVISOR);
            var took = new AtomicReference<>(Duration.ZERO);
            var report = access.actAs(
                    supervisorOfAnInventedYear,
                    () -> bulk.run(RegisterFile.of(ImportedInspections.NAME, file), false, p -> took.set(p.elapsed())));
            assertThat(report.errors()).isEmpty();
            assertThat(report.recorded()).isEqualTo(73_435);
            assertThat(took.get()).isLessThan(Duration.ofSeconds(60));
            assertThat(yearsOf("federal-inventado"))
                    .containsExactly("2021: 35098 visitas, 2 violaciones", "2022: 38337 visitas, 0 violaciones");
        }

        @Test
        void may_say_places_and_days_as_people_do() {
            var file = file(row("a", "31/3/2022", "Chiapas", "Comitán de Domínguez", "0"));
            assertThat(run(file, false, QUIET).errors()).isEmpty();
            assertThat(stored()).containsExactly("a 2022-03-31 07 07019");
        }

        @Test
        void has_one_finding_for_each_violation_it_states() {
            run(file(row("a", "2021-03-31", "07", "", "3")), false, QUIET);
            assertThat(findings()).isEqualTo(3);
        }

        @Test
        void is_refused_with_a_column_that_nobody_declared() {
            var told = RegisterFile.of(ImportedInspections.NAME, file(row("a", "2021-03-31", "07", "", "0")))
                    .mapped(Mapping.of(Map.of("Estatus", "resultdo")));
            assertThatThrownBy(() -> access.actAs(supervisor, () -> bulk.run(told, true, QUIET)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("«resultdo» no es una columna", "resultado");
        }

        @Test
        void leaves_nothing_when_it_is_only_tried() {
            var report = run(file(row("a", "2021-03-31", "07", "", "0")), true, QUIET);
            assertThat(report.recorded()).isEqualTo(1);
            assertThat(stored()).isEmpty();
        }

        @Test
        void is_one_link_of_the_chain_for_each_five_thousand_rows() {
            run(file(rows(12_500)), false, QUIET);
            assertThat(everything
                            .sql("""
                                    select l.leaves from ledger.link l where id in
                                        (select a.link from docket.act a join inspection.visit v on v.act_id = a.id
                                          where v.source = :source) order by 1""")
                            .param("source", source)
                            .query(Integer.class)
                            .list())
                    .as("the rows of each chunk and the fact that it was recorded")
                    .containsExactly(2_501, 5_001, 5_001);
        }
    }

    @Nested
    class A_file_as_an_agency_has_it {
        private static final String HEADED =
                "No. de expediente;Fecha de visita;Estado;Alcaldía;Tipo de visita;Motivo;Aviso previo;Estatus;Infracciones";

        @Test
        void enters_in_Latin_1_with_semicolons_and_headings_of_its_own_once_its_register_is_told() {
            var file = write((HEADED + "\n0012;31/03/2022;Querétaro;El Marqués;Lugar;Rutinaria;Sin aviso;Ejecutada;1\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(run(file, true, QUIET).errors().stream().map(RowError::sentence))
                    .containsExactly("""
                            visitas.csv, renglón 2, columna fuente = «»: falta el dato. Escríbalo, o diga de qué registro es \
                            todo el archivo.""");
            var report = run(RegisterFile.of(ImportedInspections.NAME, file).from(source), false, QUIET);
            assertThat(report.errors()).isEmpty();
            assertThat(stored()).containsExactly("0012 2022-03-31 22 22011");
        }

        @Test
        void enters_from_a_workbook_and_a_copy_of_it_as_CSV_adds_nothing() throws IOException {
            var book = folder.resolve("visitas.xlsx");
            try (var out = Files.newOutputStream(book);
                    var workbook = new Workbook(out, "Prueba", "1.0")) {
                var sheet = workbook.newWorksheet("Datos");
                var columns = ImportedInspections.TABLE.columns();
                for (int i = 0; i < columns.size(); i++)
                    sheet.value(0, i, columns.get(i).name());
                String[] cells = row("a", "", "07", "07019", "2").split(",", -1);
                for (int i = 0; i < cells.length; i++) if (i != 2) sheet.value(1, i, cells[i]);
                sheet.value(1, 2, LocalDate.of(2022, 3, 31));
                sheet.style(1, 2).format("dd/mm/yyyy").set();
            }
            assertThat(run(book, false, QUIET).errors()).isEmpty();
            assertThat(stored()).containsExactly("a 2022-03-31 07 07019");
            assertThat(findings()).isEqualTo(2);
            assertThat(run(file(row("a", "2022-03-31", "Chiapas", "07019", "2")), false, QUIET)
                            .existing())
                    .isOne();
        }

        @Test
        void comes_back_with_a_column_that_says_what_to_correct() throws IOException {
            var file = file(
                    row("a", "2022-03-31", "07", "", "0"),
                    row("a", "2022-03-31", "07", "", "0"),
                    row("b", "2099-03-31", "07", "", "0"));
            var out = new ByteArrayOutputStream();
            access.answerAs(supervisor, () -> {
                bulk.writeErrors(RegisterFile.of(ImportedInspections.NAME, file), out);
                return file;
            });
            assertThat(out.toString(StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceAll(".*,sí,|.*inventado,", "")))
                    .containsExactly(
                            "Error",
                            "",
                            "clave: ya está en el renglón 2. Deje un solo renglón por clave.",
                            "fecha: todavía no llega. Deje sólo inspecciones ya hechas.");
        }
    }

    @Nested
    class An_import_that_was_interrupted {
        @Test
        void goes_on_where_it_stood_as_the_same_import() {
            var file = file(rows(12_000));
            assertThatThrownBy(() -> run(file, false, progress -> {
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            var report = run(file, false, QUIET);
            assertThat(List.of(report.recorded() + report.existing(), report.rejected()))
                    .containsExactly(12_000L, 0L);
            assertThat(runs()).containsExactly("3 chunks, 12000 rows");
        }

        @Test
        void passes_over_nothing_that_another_file_has_changed_meanwhile() {
            supervisor = account("ITL-09", Role.SUPERVISOR);
            var first = rows(3);
            run(file(first), false, QUIET);
            run(file(row("k1", "2022-03-31", "07", "", "4")), false, QUIET);
            assertThat(run(file(first), false, QUIET).corrected()).isOne();
            assertThat(standing()).containsExactly("k0 2022-03-31 - 0", "k1 2022-03-31 - 0", "k2 2022-03-31 - 0");
        }

        private List<String> runs() {
            return everything
                    .sql("""
                            select format('%s chunks, %s rows', count(*), sum(c.recorded))
                              from bulk.chunk c
                             where c.act_id in (select a.id from docket.act a where a.link in
                                (select b.link from docket.act b join inspection.visit v on v.act_id = b.id
                                  where v.source = :source))
                             group by c.run""")
                    .param("source", source)
                    .query(String.class)
                    .list();
        }
    }

    @Nested
    class The_same_file_again {
        @Test
        void adds_nothing() {
            var file = file(rows(3));
            run(file, false, QUIET);
            var again = run(file, false, QUIET);
            assertThat(again.recorded()).isZero();
            assertThat(again.existing()).isEqualTo(3);
            assertThat(stored()).hasSize(3);
        }

        @Test
        void enters_for_another_unit_which_has_its_own_keys() {
            var file = file(rows(3));
            run(file, false, QUIET);
            supervisor = account("ITL-07", Role.SUPERVISOR);
            assertThat(run(file, false, QUIET).recorded()).isEqualTo(3);
        }

        @Test
        void corrects_what_its_source_tells_otherwise_by_rows_that_name_those_they_correct() {
            run(file(row("a", "2021-03-31", "07", "", "2"), row("b", "2021-03-31", "07", "", "0")), false, QUIET);
            var corrected = file(row("a", "2021-04-01", "07", "07019", "1"), row("b", "2021-03-31", "07", "", "0"));
            assertThat(run(corrected, true, QUIET).corrected()).isEqualTo(1);
            assertThat(stored()).containsExactly("a 2021-03-31 07", "b 2021-03-31 07");
            var again = run(corrected, false, QUIET);
            assertThat(List.of(again.recorded(), again.corrected(), again.existing(), again.rejected()))
                    .containsExactly(0L, 1L, 1L, 0L);
            assertThat(stored()).containsExactly("a 2021-03-31 07", "a 2021-04-01 07 07019", "b 2021-03-31 07");
            assertThat(standing()).containsExactly("a 2021-04-01 07019 1", "b 2021-03-31 - 0");
        }

        @Test
        void however_often_corrected_leaves_what_was_told_last_and_then_adds_nothing() {
            JqwikSession.run(() -> Combinators.combine(
                            Arbitraries.of("a", "b", "c"),
                            Arbitraries.of("2021-03-31", "2021-04-01"),
                            Arbitraries.integers().between(0, 3))
                    .as((key, day, violations) -> new Telling(key, day, violations))
                    .list()
                    .uniqueElements(Telling::key)
                    .ofMinSize(1)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .sampleStream()
                    .limit(12)
                    .forEach(this::toldInTurn));
        }

        private record Telling(String key, String day, int violations) {}

        private void toldInTurn(List<List<Telling>> files) {
            source = "prueba-" + UUID.randomUUID();
            Map<String, String> last = new TreeMap<>();
            for (var file : files) {
                var rows = file(file.stream()
                        .map(t -> row(t.key, t.day, "07", "", Integer.toString(t.violations)))
                        .toArray(String[]::new));
                run(rows, false, QUIET);
                file.forEach(t -> last.put(t.key, "%s %s - %d".formatted(t.key, t.day, t.violations)));
                assertThat(standing()).containsExactlyElementsOf(last.values());
                assertThat(run(rows, false, QUIET).existing()).isEqualTo(file.size());
            }
        }

        @Test
        void after_being_killed_anywhere_gives_each_row_once() {
            JqwikSession.run(() -> Combinators.combine(
                            Arbitraries.integers().between(1, 16_000),
                            Arbitraries.integers().between(0, 3))
                    .as(Split::new)
                    .sampleStream()
                    .limit(8)
                    .forEach(this::once));
        }

        private record Split(int rows, int chunksBeforeTheKill) {}

        private void once(Split split) {
            source = "prueba-" + UUID.randomUUID();
            var file = file(rows(split.rows()));
            var chunks = new AtomicInteger();
            Consumer<ImportProgress> killer = progress -> {
                if (chunks.getAndIncrement() == split.chunksBeforeTheKill()) throw new Killed();
            };
            if (split.chunksBeforeTheKill() <= (split.rows() - 1) / 5_000)
                assertThatThrownBy(() -> run(file, false, killer)).isInstanceOf(Killed.class);
            var report = run(file, false, QUIET);
            assertThat(report.recorded() + report.existing()).isEqualTo(split.rows());
            assertThat(stored()).doesNotHaveDuplicates().hasSize(split.rows());
        }

        private static final class Killed extends RuntimeException {
            private static final long serialVersionUID = 1;
        }
    }

    @Nested
    class A_bad_row {
        @Test
        void is_refused_field_by_field_and_the_good_ones_enter() {
            var report = run(
                    file(
                            row("a", "31/2/2022", "Chapas", "", "0"),
                            row("b", "2022-03-31", "07", "", "0"),
                            source + ",c,2022-03-31,07,,patio,rutinaria,con-aviso,ejecutada,muchas,quizá"),
                    false,
                    QUIET);
            assertThat(report.errors().stream().map(RowError::sentence)).containsExactly("""
                            visitas.csv, renglón 2, columna fecha = «31/2/2022»: ese día no existe. Escriba año, mes y día: \
                            2024-03-01.""", """
                            visitas.csv, renglón 2, columna entidad = «Chapas»: no es una de las 32 entidades; tal vez Chiapas. Escriba \
                            su nombre o su clave de INEGI, de 01 a 32.""", """
                            visitas.csv, renglón 4, columna modalidad = «patio»: no está en la lista. Escriba una de: lugar, \
                            documentos, tic.""", """
                            visitas.csv, renglón 4, columna violaciones = «muchas»: no es un número. Escriba sólo la cantidad, con \
                            cifras.""", """
                            visitas.csv, renglón 4, columna inventado = «quizá»: no es sí ni no. Escriba sí o no.""");
            assertThat(report.rejected()).isEqualTo(2);
            assertThat(stored()).hasSize(1);
        }

        @Test
        void may_name_a_municipality_of_another_state() {
            assertThat(fields(row("a", "2022-03-31", "07", "20067", "0"))).containsExactly("municipio");
        }

        @Test
        void may_lie_in_the_future() {
            assertThat(fields(row("a", "2099-03-31", "07", "", "0"))).containsExactly("fecha");
        }

        @Test
        void may_find_violations_where_nobody_was_let_in() {
            assertThat(fields(source + ",a,2022-03-31,07,,lugar,rutinaria,con-aviso,negada,1,sí"))
                    .containsExactly("violaciones");
        }

        @Test
        void may_repeat_an_earlier_key() {
            var row = row("a", "2022-03-31", "07", "", "0");
            assertThat(fields(row, row)).containsExactly("clave");
        }

        @Test
        void may_have_a_field_too_few() {
            assertThat(fields(source + ",a,2022-03-31,07"))
                    .containsExactly("modalidad", "seleccion", "aviso", "resultado", "violaciones");
        }
    }

    @Nested
    class A_bad_file {
        @Test
        void without_a_column_is_refused_by_name() {
            var file = write("fuente,clave\nx,1\n".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> run(file, false, QUIET))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("faltan las columnas fecha, entidad");
        }

        @Test
        void that_breaks_off_leaves_nothing_of_its_good_rows() {
            var rows = IntStream.range(0, 6_000)
                    .mapToObj(n -> row("k" + n, "2022-03-31", "07", "", "0"))
                    .collect(Collectors.joining("\n"));
            var file =
                    write((HEADER + "\n" + rows + "\n\"" + source + ",z,2022-03-31").getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> run(file, false, QUIET)).isInstanceOf(InvalidInput.class);
            assertThat(stored()).isEmpty();
        }

        @Test
        void that_is_not_there_is_named() {
            assertThatThrownBy(() -> run(folder.resolve("nada.csv"), false, QUIET))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("nada.csv: no existe");
        }

        @Test
        void is_not_for_inspectors_to_import() {
            supervisor = account("IFT", Role.INSPECTOR);
            assertThatThrownBy(() -> run(file(rows(1)), false, QUIET)).isInstanceOf(NotPermitted.class);
        }
    }

    private String row(String key, String day, String state, String municipality, String violations) {
        return String.join(
                ",",
                source,
                key,
                day,
                state,
                municipality,
                "lugar",
                "rutinaria",
                "con-aviso",
                "ejecutada",
                violations,
                "sí");
    }

    private String[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> row("k" + n, "2022-03-31", "07", "", "0"))
                .toArray(String[]::new);
    }

    private Path file(String... rows) {
        return write((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] text) {
        try {
            return Files.write(folder.resolve("visitas.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> fields(String... rows) {
        return run(file(rows), false, QUIET).errors().stream()
                .map(RowError::column)
                .toList();
    }

    private List<String> stored() {
        return everything
                .sql("select concat_ws(' ', source_key, visited_on, state, municipality) from inspection.visit"
                        + " where source = :source order by 1")
                .param("source", source)
                .query(String.class)
                .list();
    }

    /** Visits that nobody corrected, each with the number of its findings that stand. */
    private List<String> standing() {
        return everything.sql("""
                        select concat_ws(' ', v.source_key, v.visited_on, coalesce(v.municipality, '-'),
                               (select count(*) from inspection.finding f
                                 where f.visit = v.id and f.visited_on = v.visited_on and f.retracts is null
                                   and not exists (select from inspection.finding l where f.id in (l.corrects, l.retracts))))
                          from inspection.visit v
                         where v.source = :source and not exists (select from inspection.visit l where l.corrects = v.id)
                         order by 1""").param("source", source).query(String.class).list();
    }

    private long findings() {
        return everything
                .sql("select count(*) from inspection.finding where visit in"
                        + " (select id from inspection.visit where source = :source)")
                .param("source", source)
                .query(Long.class)
                .single();
    }

    private List<String> yearsOf(String of) {
        return everything.sql("""
                        select format('%s: %s visitas, %s violaciones', extract(year from v.visited_on),
                            count(distinct v.id), count(f.id))
                          from inspection.visit v left join inspection.finding f on f.visit = v.id
                         where v.source = :source and v.invented and v.modality = 'WORKSITE'
                         group by extract(year from v.visited_on) order by 1""").param("source", of).query(String.class).list();
    }

    private Officer account(String unit, Role role) {
        return access.enrol("prueba." + UUID.randomUUID(), "Persona Ejemplo", unit, role, Optional.empty());
    }

    private ImportReport run(Path file, boolean dryRun, Consumer<ImportProgress> progress) {
        return run(RegisterFile.of(ImportedInspections.NAME, file), dryRun, progress);
    }

    private ImportReport run(RegisterFile file, boolean dryRun, Consumer<ImportProgress> progress) {
        return access.actAs(supervisor, () -> bulk.run(file, dryRun, progress));
    }
}
