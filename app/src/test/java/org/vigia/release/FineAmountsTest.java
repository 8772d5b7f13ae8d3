package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
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
import org.vigia.platform.TestDatabase;
import org.vigia.release.Amounts.Part;

/** The money of fines is told by state once a year has ended, of no single employer, and the same ever after. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FineAmountsTest {
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

    /** Fines of one state, each of an employer of its own, handed over for collection; as many of them as said were paid. */
    private void fines(String state, int year, int paid, int... amounts) {
        for (int i = 0; i < amounts.length; i++)
            database.superuser()
                    .sql("""
                            set session_replication_role = replica;
                            with decision as (
                                insert into sanction.decision (id, node, unit, occurred, occurred_precision, recorded_at, act_id,
                                    proceeding, recommended_by, decided_by, state, jurisdiction, result, resolution_number,
                                    decided_on, charges, charges_fined, amount, currency, text_language, sealed, sealed_key)
                                values (gen_random_uuid(), 'mx', 'DGAJ', now(), 'DAY', now(), gen_random_uuid(), gen_random_uuid(),
                                    gen_random_uuid(), gen_random_uuid(), '%1$s', 'STATE', 'FINE', 'R', make_date(%2$d, 6, 1), 1, 1,
                                    %3$d, 'MXN', 'es', ''::bytea, gen_random_uuid()) returning proceeding),
                            handover as (
                                insert into sanction.handover (id, node, unit, addressed_to, occurred, occurred_precision,
                                    recorded_at, act_id, proceeding, folio, resolution_number, amount, currency, notified_on,
                                    handed_on, state, jurisdiction, debtor_kind, sealed, sealed_key)
                                select gen_random_uuid(), 'mx', 'DGAJ', 'FIN-07', now(), 'DAY', now(), gen_random_uuid(), proceeding,
                                    'F', 'R', %3$d, 'MXN', make_date(%2$d, 7, 1), make_date(%2$d, 8, 1), '%1$s', 'STATE',
                                    'UNKNOWN', ''::bytea, gen_random_uuid() from decision returning id)
                            insert into sanction.collection (id, node, unit, occurred, occurred_precision, recorded_at, act_id,
                                account, event, happened_on, amount, currency)
                            select gen_random_uuid(), 'mx', 'FIN-07', now(), 'DAY', now(), gen_random_uuid(), id, 'PAID_IN_FULL',
                                make_date(%2$d, 9, 1), %3$d, 'MXN' from handover where %4$b;
                            reset session_replication_role""".formatted(state, year, amounts[i], i < paid))
                    .update();
    }

    private SortedMap<String, BigDecimal> shown(Part part) {
        return catalogue.findCurrent().orElseThrow().amounts().stream()
                .filter(one -> one.year() == CLOSED && one.part() == part)
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private static BigDecimal pesos(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    @BeforeAll
    void fines_of_four_states() {
        fines("07", CLOSED, 3, 100_000, 90_000, 80_000, 70_000);
        fines("09", CLOSED, 0, 50_000, 50_000, 40_000);
        fines("20", CLOSED, 0, 300_000, 10_000, 5_000);
        fines("30", CLOSED, 0, 60_000);
        fines("15", java.time.Year.now().getValue(), 0, 50_000, 50_000, 40_000);
        PublicEdition.publish(acting, releases);
    }

    @Test
    @Order(1)
    void a_state_shows_its_sum_only_where_nobody_could_reckon_another_and_the_others_are_told_together() {
        assertThat(shown(Part.COLLECTED)).containsExactly(entry("07", pesos(270_000)));
        assertThat(shown(Part.DUE)).containsOnlyKeys("09", "not-shown");
        assertThat(shown(Part.DUE)).containsEntry("09", pesos(140_000)).containsEntry("not-shown", pesos(445_000));
    }

    @Test
    @Order(2)
    void a_year_that_has_not_ended_is_not_told() {
        assertThat(catalogue.findCurrent().orElseThrow().amounts()).isNotEmpty().allMatch(one -> one.year() == CLOSED);
    }

    @Test
    @Order(3)
    void the_page_and_the_file_never_write_zero_where_nothing_is_shown() throws Exception {
        String page = web.perform(get("/datos/multas"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String file = web.perform(get("/datos/multas.csv").param("anio", "2024"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Cobrado (MXN)", "270,000.00", "Nada, o entre las demás", "Nada registrado");
        assertThat(file)
                .contains("2024,09,Ciudad de México,DUE,MXN,140000.00,")
                .contains("2024,20,Oaxaca,DUE,MXN,,\"Nada, o entre las demás\"")
                .doesNotContain("300000", "60000.00");
        web.perform(get("/datos/multas?anio=2019")).andExpect(status().isNotFound());
        assertThat(web.perform(get("/datos/multas?lengua=en"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"en-US\">", "Collected (MXN)", "270,000.00", "Nothing, or among the others")
                .doesNotContain("Cobrado", "Nada registrado", "Entidad");
    }

    @Test
    @Order(4)
    void what_comes_in_later_changes_nothing_that_was_told() {
        SortedMap<String, BigDecimal> before = shown(Part.DUE);
        fines("09", CLOSED, 1, 12_345);
        PublicEdition.publish(acting, releases);

        assertThat(catalogue.findCurrent().orElseThrow().edition().version()).isEqualTo("1.1.0");
        assertThat(shown(Part.DUE)).isEqualTo(before);
        assertThat(shown(Part.COLLECTED)).containsExactly(entry("07", pesos(270_000)));
    }

    @Test
    @Order(5)
    void it_is_made_again_from_what_was_frozen() {
        assertThat(acting.as("ESTAD", Role.STATISTICIAN, () -> recomputation.of("1.1.0")))
                .filteredOn(made -> made.file().startsWith("importes-2024"))
                .hasSize(2)
                .allMatch(Recomputation.Made::same);
    }
}
