package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Year;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.disclosure.Bands.Band;
import org.vigia.platform.TestDatabase;

/** A closed year by municipality is told as bands, once, and the same ever after. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MunicipalBandsTest {
    private static final int CLOSED = 2024;

    @Autowired
    MockMvc web;

    @Autowired
    Releases releases;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Recomputation recomputation;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    private void visits(String municipality, int year, int number) {
        visits(municipality, year, number, 0);
    }

    /** Visits of as many workplaces, in the first of which so many children were found. */
    private void visits(String municipality, int year, int number, int children) {
        database.superuser()
                .sql("""
                        set session_replication_role = replica;
                        with visited as (
                            insert into inspection.visit (id, node, unit, occurred, occurred_precision, recorded_at, act_id, state,
                                municipality, activity, modality, selection, notice, outcome, visited_on, source, source_key, invented)
                            select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), left('%1$s', 2), '%1$s',
                                '111110', 'WORKSITE', 'ROUTINE', 'ANNOUNCED', 'EXECUTED', make_date(%2$d, 5, 2), 'prueba',
                                gen_random_uuid()::text, true
                              from generate_series(1, %3$d) returning id, state, visited_on),
                        worked as (
                            select v.*, gen_random_uuid() as child
                              from (select * from visited limit 1) v, generate_series(1, %4$d)),
                        children as (
                            insert into registry.child (id, node, unit, occurred, occurred_precision, recorded_at, act_id, sex,
                                age_at_least, age_at_most, age_method, aged_on, indigenous, origin, disability, curp_status, sealed,
                                sealed_key)
                            select child, 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), 'GIRL', 12, 12, 'STATED',
                                current_date, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'ABSENT', ''::bytea, child from worked)
                        insert into inspection.found_child (id, node, unit, occurred, occurred_precision, recorded_at, act_id,
                            inspection, visit, child, age_at_least, age_at_most, task_language, attends_school, answered_yes,
                            answered_no, state, municipality, activity, visited_on, invented, sealed, sealed_key)
                        select gen_random_uuid(), 'mx', 'IFT', now(), 'DAY', now(), gen_random_uuid(), id, id, child, 12, 12, 'es',
                            'UNKNOWN', '{}', '{}', state, '%1$s', '111110', visited_on, true, ''::bytea, child from worked;
                        reset session_replication_role""".formatted(municipality, year, number, children))
                .update();
    }

    private SortedMap<String, Band> shown(String measure) {
        return catalogue.findCurrent().orElseThrow().bands().stream()
                .filter(one -> one.measure().name().equals(measure) && one.year() == CLOSED)
                .findFirst()
                .orElseThrow()
                .shown();
    }

    @BeforeAll
    void visits_in_three_states() {
        // Baja California Sur, where every municipality is urban
        visits("03001", CLOSED, 25);
        visits("03002", CLOSED, 7);
        visits("03003", CLOSED, 3);
        visits("03008", CLOSED, 2);
        // Tlaxcala, where the total would tell
        visits("29033", CLOSED, 20);
        // Colima, of children: one raid of thirty, and ten visits of one each
        visits("06002", CLOSED, 1, 30);
        for (int i = 0; i < 10; i++) visits("06007", CLOSED, 1, 1);
        for (int i = 0; i < 4; i++) visits("06009", CLOSED, 1, 1);
        visits("03001", Year.now().getValue(), 50);
        PublicEdition.publish(acting, releases);
    }

    @Test
    @Order(1)
    void each_municipality_is_in_a_band_where_its_group_may_be_divided() {
        assertThat(shown("INSPECTIONS"))
                .containsEntry("03001", Band.MANY)
                .containsEntry("03002", Band.SOME)
                .containsEntry("03003", Band.FEW)
                .containsEntry("03008", Band.FEW)
                .containsEntry("03009", Band.FEW)
                .doesNotContainKey("29033")
                .doesNotContainKey("09001");
    }

    @Test
    @Order(2)
    void of_children_what_one_workplace_would_be_read_out_of_is_in_the_lowest_band() {
        assertThat(shown("CHILDREN"))
                .containsEntry("06002", Band.FEW)
                .containsEntry("06007", Band.SOME)
                .containsEntry("06009", Band.FEW);
    }

    @Test
    @Order(3)
    void a_year_that_has_not_ended_is_not_told() {
        assertThat(catalogue.findCurrent().orElseThrow().bands()).isNotEmpty().allMatch(one -> one.year() == CLOSED);
    }

    @Test
    @Order(4)
    void the_page_and_the_file_hold_no_count() throws Exception {
        String page = read("/datos/municipios?medida=inspecciones&anio=2024&entidad=03");
        assertThat(page)
                .contains("5 municipios: 3 con 0 a 4; 1 con 5 a 19; 1 con 20 o más.")
                .contains("<th scope=\"row\">Comondú</th><td>20 o más</td>")
                .contains("Hay datos inventados");
        String file = read("/datos/municipios.csv?medida=inspecciones&anio=2024&entidad=03");
        assertThat(file)
                .contains("inspecciones,2024,03,03001,Comondú,MANY,20,,\r\n")
                .contains("inspecciones,2024,03,03003,La Paz,FEW,0,4,\r\n");
        assertThat(read("/datos/municipios.csv?medida=inspecciones&anio=2024&entidad=29"))
                .contains("29033,Tlaxcala,,,,not-divided");
        assertThat(read("/datos/municipios.csv?medida=ninas-ninos&anio=2024&entidad=06"))
                .contains("06002,Colima,FEW,0,,few-or-not-shown");
        assertThat(read("/datos/municipios?medida=ninas-ninos&entidad=06")).contains("0 a 4, o no se muestra");
        assertThat(read("/datos/municipios?medida=inspecciones&anio=2024&entidad=03&lengua=en"))
                .contains("<html lang=\"en-US\">")
                .contains("5 municipalities: 3 with 0 to 4; 1 with 5 to 19; 1 with 20 or more.")
                .contains("<th scope=\"row\">Comondú</th><td>20 or more</td>", "name=\"lengua\" value=\"en\"")
                .doesNotContain("Municipio", "Hay datos inventados", "20 o más");
        web.perform(get("/datos/municipios?anio=1999")).andExpect(status().isUnprocessableContent());
        web.perform(get("/datos/municipios.csv?entidad=99")).andExpect(status().isUnprocessableContent());
    }

    @Test
    @Order(5)
    void the_page_of_the_state_with_most_municipalities_is_short() throws Exception {
        assertThat(read("/datos/municipios?medida=inspecciones&anio=2024&entidad=20")
                        .length())
                .isLessThan(60_000);
    }

    @Test
    @Order(6)
    void what_comes_in_later_changes_nothing_that_was_told() {
        SortedMap<String, Band> before = shown("INSPECTIONS");
        visits("03003", CLOSED, 2);
        visits("29001", CLOSED, 9);
        PublicEdition.publish(acting, releases);
        assertThat(catalogue.findCurrent().orElseThrow().edition().version()).isEqualTo("1.1.0");
        assertThat(shown("INSPECTIONS")).isEqualTo(before);
    }

    @Test
    @Order(7)
    void it_is_made_again_from_what_was_frozen_and_named_in_the_manifest() throws Exception {
        assertThat(acting.as("ESTAD", Role.STATISTICIAN, () -> recomputation.of("1.1.0")))
                .filteredOn(made -> made.file().startsWith("municipios-"))
                .hasSize(2)
                .allMatch(Recomputation.Made::same);
        assertThat(read("/datos/ediciones/1.1.0/manifiesto.json")).contains("\"municipalBands\"");
    }

    private String read(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
