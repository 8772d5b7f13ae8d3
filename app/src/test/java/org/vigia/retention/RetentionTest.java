package org.vigia.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.casework.Outcome;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;

/** How long texts are kept is a table; an open case and a hold keep them longer; two people erase them. */
@VigiaTest
class RetentionTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 2);

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    MockMvc web;

    private final Officer first = legal();
    private final Officer second = legal();
    private String folio = "";

    private static Officer legal() {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Oficial de prueba", "ITL-14", Role.LEGAL_OFFICER);
    }

    private static Occurred on(LocalDate day) {
        return Occurred.on(day, ZoneId.of("America/Mexico_City"));
    }

    @BeforeEach
    void an_open_case() {
        folio = acting.as("ITL-14", Role.SUPERVISOR, () -> {
            UUID opened = casework.open(new NewCase(
                            null, "14", "14039", null, Answer.NO, "se abrió por un oficio", on(CLOSED.minusDays(9))))
                    .subject();
            return casework.find(opened).orElseThrow().folio();
        });
    }

    private void close() {
        acting.as(
                "ITL-14",
                Role.SUPERVISOR,
                () -> casework.close(folio, new Outcome.Mistaken("era otra persona adulta"), on(CLOSED), null));
    }

    private MockHttpServletResponse read(Officer officer, String address) throws Exception {
        return web.perform(get(address).with(Signed.in(officer))).andReturn().getResponse();
    }

    private String page(Officer officer) throws Exception {
        return read(officer, "/casos/" + folio + "/conservacion").getContentAsString();
    }

    private MockHttpServletResponse send(Officer officer, String... fields) throws Exception {
        var request = post("/casos/" + folio + "/conservacion")
                .with(Signed.in(officer))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }

    /** The value of the choice with those words. */
    private String choice(String page, String words) {
        var option = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + Pattern.quote(words))
                .matcher(page);
        assertThat(option.find()).as(words).isTrue();
        return option.group(1);
    }

    private String proposal() throws Exception {
        var hidden = Pattern.compile("name=\"aprobar_que\" value=\"([^\"]+)\"").matcher(page(second));
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    private MockHttpServletResponse propose(String basis) throws Exception {
        return send(
                first,
                "accion",
                "proponer",
                "suprimir_que",
                choice(page(first), "Relatos, actas"),
                "fundamento",
                basis,
                "suprimir_motivo",
                "solicitud 12/2026");
    }

    @Test
    void while_a_case_is_open_nothing_of_it_may_be_erased_and_the_page_says_why() throws Exception {
        assertThat(page(first))
                .contains("Relatos, actas y canalizaciones del caso", "sigue abierto")
                .doesNotContain("Proponer la supresión");
    }

    @Test
    void a_term_that_no_law_fixes_is_for_counsel_and_never_ends_by_itself() throws Exception {
        close();
        assertThat(page(first)).contains("Sin plazo: para el área jurídica");
        var refused = propose("RETENTION_ENDED");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("El plazo no ha terminado");
        assertThat(Rule.of(Series.CHILD, CLOSED).isDue(Optional.of(CLOSED), CLOSED.plusYears(200)))
                .isFalse();
    }

    @Test
    void a_term_of_years_ends_on_its_day_and_never_before_the_case_is_closed() {
        Rule rule = Rule.of(Series.WORKPLACE, CLOSED);
        assertThat(rule.due(CLOSED)).contains(LocalDate.of(2031, 3, 2));
        assertThat(rule.isDue(Optional.of(CLOSED), LocalDate.of(2031, 3, 1))).isFalse();
        assertThat(rule.isDue(Optional.of(CLOSED), LocalDate.of(2031, 3, 2))).isTrue();
        assertThat(rule.isDue(Optional.empty(), LocalDate.of(2090, 1, 1))).isFalse();
    }

    @Test
    void every_series_has_one_rule_with_its_basis() {
        for (Series series : Series.values())
            assertThat(Rule.on(CLOSED))
                    .filteredOn(rule -> rule.series() == series)
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Test
    void a_hold_keeps_the_texts_until_it_is_lifted_and_the_list_of_the_unit_shows_it() throws Exception {
        close();
        assertThat(send(first, "accion", "conservar", "conservar_que", "caso", "conservar_motivo", "x")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(first, "accion", "conservar", "conservar_que", "caso", "conservar_motivo", "amparo 9/2026")
                        .getStatus())
                .isEqualTo(303);
        String held = page(first);
        assertThat(held).contains("amparo 9/2026", "Una orden de conservación").doesNotContain("Proponer la supresión");
        assertThat(read(first, "/conservacion").getContentAsString()).contains(folio, "Todo el caso");
        assertThat(send(
                                first,
                                "accion",
                                "levantar",
                                "levantar_que",
                                choice(held, "Todo el caso, "),
                                "levantar_motivo",
                                "se resolvió el amparo")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(first)).contains("Proponer la supresión").doesNotContain("amparo 9/2026");
    }

    @Test
    void two_people_erase_and_the_one_who_proposed_is_not_the_second() throws Exception {
        close();
        assertThat(propose("CANCELLATION").getStatus()).isEqualTo(303);
        assertThat(page(first)).contains("Falta que otra persona").doesNotContain("Aprobar y suprimir");
        String proposal = proposal();
        assertThat(send(first, "accion", "aprobar", "aprobar_que", proposal).getStatus())
                .isEqualTo(403);
        assertThat(page(second)).contains("Aprobar y suprimir", "solicitud 12/2026");
        assertThat(send(second, "accion", "aprobar", "aprobar_que", proposal).getStatus())
                .isEqualTo(303);
        assertThat(page(second)).contains("Suprimidos el").doesNotContain("Aprobar y suprimir");
    }

    @Test
    void what_the_second_person_does_not_want_stays() throws Exception {
        close();
        propose("COURT_ORDER");
        assertThat(send(
                                second,
                                "accion",
                                "rechazar",
                                "rechazar_que",
                                proposal(),
                                "rechazar_motivo",
                                "la solicitud es de otro caso")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(second)).doesNotContain("Suprimidos el").contains("Proponer la supresión");
    }

    @Test
    void only_the_legal_officers_of_the_unit_see_it() throws Exception {
        String address = "/casos/" + folio + "/conservacion";
        assertThat(read(Acting.officer("ITL-14", Role.SUPERVISOR), address).getStatus())
                .isEqualTo(403);
        assertThat(read(Acting.officer("ITL-21", Role.LEGAL_OFFICER), address).getStatus())
                .isEqualTo(404);
    }
}
