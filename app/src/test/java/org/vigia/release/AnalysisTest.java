package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.analysis.Analysis;
import org.vigia.analysis.Question;
import org.vigia.disclosure.Cube;
import org.vigia.platform.TestDatabase;

/** Officers count the facts of their unit alive by the definitions that the public's cubes are frozen by. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class AnalysisTest {
    private static final int YEAR = 2025;

    /** The only federal unit that inspects. */
    private static final Officer FEDERAL = Acting.officer("IFT", Role.SUPERVISOR);

    private static final Officer STATE = Acting.officer("ITL-07", Role.SUPERVISOR);

    @Autowired
    MockMvc web;

    @Autowired
    Definitions definitions;

    @Autowired
    Analysis analysis;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @BeforeAll
    void work_of_two_units() {
        InventedWork.add(database.superuser(), "vivas", YEAR, 900);
    }

    private Map<List<String>, Long> count(
            Officer officer, String measure, Division rows, Division columns, Map<Division, String> only) {
        var question = new Question(definitions.latest(measure), YEAR, rows, Optional.of(columns), only);
        Map<List<String>, Long> counts = new HashMap<>();
        acting.as(officer, () -> analysis.count(question))
                .forEach(count -> counts.put(List.of(count.row(), count.column()), count.number()));
        return counts;
    }

    private Cube exact(String measure) {
        return Objects.requireNonNull(
                snapshot.cubes(definitions.latest(measure)).get(YEAR));
    }

    /** Of the exact cube, the cells of one authority by two divisions. */
    private Map<List<String>, Long> frozen(String measure, String authority, Division rows, Division columns) {
        List<Division> divisions = definitions.latest(measure).divisions();
        Map<List<String>, Long> counts = new HashMap<>();
        exact(measure)
                .entries()
                .filter(cell ->
                        cell.codes().get(divisions.indexOf(Division.AUTHORITY)).equals(authority))
                .forEach(cell -> counts.merge(
                        List.of(
                                cell.codes().get(divisions.indexOf(rows)),
                                cell.codes().get(divisions.indexOf(columns))),
                        (long) cell.count(),
                        Long::sum));
        return counts;
    }

    @Test
    void the_numbers_of_a_unit_are_the_exact_counts_of_the_frozen_cube_and_nothing_of_another_unit() {
        for (Division columns : List.of(Division.SELECTION, Division.NOTICE, Division.SECTOR, Division.FORMALITY)) {
            assertThat(count(FEDERAL, "INSPECTIONS", Division.STATE, columns, Map.of()))
                    .isEqualTo(frozen("INSPECTIONS", "federal", Division.STATE, columns));
            assertThat(count(STATE, "INSPECTIONS", Division.STATE, columns, Map.of()))
                    .isEqualTo(frozen("INSPECTIONS", "state", Division.STATE, columns));
        }
    }

    @Test
    void both_units_together_are_the_whole_cube_and_narrowing_leaves_the_rest_out() {
        long both = sum(count(FEDERAL, "INSPECTIONS", Division.STATE, Division.QUARTER, Map.of()))
                + sum(count(STATE, "INSPECTIONS", Division.STATE, Division.QUARTER, Map.of()));
        assertThat(both).isEqualTo(exact("INSPECTIONS").total()).isEqualTo(900);
        assertThat(count(
                        FEDERAL,
                        "INSPECTIONS",
                        Division.QUARTER,
                        Division.NOTICE,
                        Map.of(Division.SELECTION, "targeted")))
                .isEqualTo(rows("""
                        select extract(quarter from visited_on)::text, lower(notice), count(*) from inspection.visit
                         where unit = 'IFT' and selection = 'TARGETED' group by 1, 2"""));
    }

    private static long sum(Map<List<String>, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<List<String>, Long> rows(String sql) {
        Map<List<String>, Long> rows = new HashMap<>();
        database.superuser()
                .sql(sql)
                .query((row, n) -> entry(List.of(row.getString(1), row.getString(2)), row.getLong(3)))
                .list()
                .forEach(one -> rows.put(one.getKey(), one.getValue()));
        return rows;
    }

    @Test
    void children_are_counted_as_the_registry_says_and_only_at_visits_of_the_unit() {
        assertThat(count(FEDERAL, "CHILDREN", Division.STATE, Division.SEX, Map.of()))
                .isNotEmpty()
                .isEqualTo(rows("""
                        select v.state, case r.sex when 'GIRL' then 'girl' when 'BOY' then 'boy' else 'unknown' end, count(*)
                          from inspection.found_child c join inspection.visit v on v.id = c.visit
                          join registry.child r on r.id = c.child
                         where c.unit = 'IFT' and v.unit = 'IFT' group by 1, 2"""));
        assertThat(count(STATE, "CHILDREN", Division.STATE, Division.SEX, Map.of()))
                .isEmpty();
    }

    @Test
    void the_page_says_that_nothing_of_it_is_protected_and_leaves_a_line_where_children_are_counted(CapturedOutput log)
            throws Exception {
        String page = web.perform(get("/analisis?medida=ninas-ninos-1&filas=edad&columnas=sexo")
                        .with(Signed.in(FEDERAL)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("Datos internos, sin protección: no se publican", "CHILDREN/1")
                .contains("Niñas, niños y adolescentes encontrados en un trabajo por edad y sexo, 2025");
        assertThat(log).contains("early read=analysis:ninas-ninos-1:2025:edad:sexo officer=" + FEDERAL.id());
    }

    @Test
    void a_state_leads_to_its_records_in_the_list() throws Exception {
        assertThat(web.perform(get("/analisis?medida=inspecciones-1").with(Signed.in(FEDERAL)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("href=\"/inspecciones?desde=2025-01-01&amp;hasta=2025-12-31&amp;entidad=01\"");
    }

    @Test
    void a_file_holds_the_same_counts_and_is_on_record() throws Exception {
        String file = web.perform(post("/descargas/analisis")
                        .param("medida", "inspecciones-1")
                        .param("anio", "2025")
                        .param("filas", "aviso")
                        .param("formato", "csv")
                        .with(csrf())
                        .with(Signed.in(FEDERAL)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file).contains("Registros (datos internos, sin protección)", "Sin aviso,unannounced,,,");
        assertThat(database.superuser()
                        .sql("select list || ' ' || rows from download.taking where taken_by = :officer")
                        .param("officer", FEDERAL.id())
                        .query(String.class)
                        .list())
                .contains("analisis 2");
    }

    @Test
    void exact_counts_of_children_leave_as_no_file() throws Exception {
        for (String measure : List.of("ninas-ninos-1", "violaciones-1")) {
            web.perform(post("/descargas/analisis")
                            .param("medida", measure)
                            .param("anio", "2025")
                            .param("formato", "csv")
                            .with(csrf())
                            .with(Signed.in(FEDERAL)))
                    .andExpect(status().isUnprocessableContent());
            assertThat(web.perform(get("/analisis?medida=" + measure).with(Signed.in(FEDERAL)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain("Descargar CSV");
        }
    }

    @Test
    void who_does_not_direct_the_work_of_a_unit_does_not_cross_its_facts() {
        assertThatThrownBy(() -> acting.as("IFT", Role.INSPECTOR, () -> analysis.listMeasures()))
                .isInstanceOf(NotPermitted.class);
        assertThat(acting.as("PPNNA-07", Role.PROTECTION_WORKER, () -> analysis.listMeasures()))
                .as("only measures of facts that the role sees")
                .extracting(Measure::name)
                .contains("REFERRALS")
                .doesNotContain("PENALTIES", "FINES");
    }

    @Test
    void what_is_asked_wrongly_is_said_and_nothing_is_counted() throws Exception {
        web.perform(get("/analisis?medida=inspecciones-1&filas=nada").with(Signed.in(FEDERAL)))
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/analisis?medida=otra-1").with(Signed.in(FEDERAL)))
                .andExpect(status().isUnprocessableContent());
    }
}
