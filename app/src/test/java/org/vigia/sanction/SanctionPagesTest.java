package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.identity.Identity;
import org.vigia.inspection.Inspection;
import org.vigia.page.Cursor;

@VigiaTest
class SanctionPagesTest {
    @Autowired
    Identity identity;

    @Autowired
    MockMvc web;

    @Autowired
    Sanction sanction;

    @Autowired
    Inspection inspection;

    @Autowired
    Casework casework;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient db;

    @Test
    void the_sanctioning_unit_sees_the_steps_the_charges_and_what_comes_next() throws Exception {
        var example = example("IFT").recommended();
        web.perform(get("/procedimientos/" + example.folio).with(judicial()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Recomendación"),
                                containsString("Emplazamiento"),
                                containsString("CL05 ·"),
                                containsString("Niña, niño o adolescente 1"),
                                containsString("/emplazamiento\""),
                                containsString("¿Por qué esta fecha?"))));
    }

    @Test
    void an_inspector_recommends_on_the_page_of_the_case() throws Exception {
        var example = example("ITL-07");
        var inspector = as("inspectora-07", "ITL-07", Role.INSPECTOR);
        String page = "/casos/" + caseFolio(example) + "/sancion";
        web.perform(get(page).with(inspector))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(example.findings.getFirst().toString()),
                                containsString("Niña, niño o adolescente 2"),
                                not(containsString(Example.CANARY)))));
        web.perform(post(page).with(inspector).with(csrf()).param("gravedad", "Cargaba costales"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Marque al menos una infracción."),
                                containsString("Cargaba costales"))));
        web.perform(post(page)
                        .with(inspector)
                        .with(csrf())
                        .param("hallazgos", example.findings.getFirst().toString())
                        .param("fecha", Example.TODAY.minusDays(1).toString())
                        .param("gravedad", "Cargaba costales"))
                .andExpect(status().isSeeOther());
        web.perform(get(page).with(inspector))
                .andExpect(content()
                        .string(not(containsString(example.findings.getFirst().toString()))));
        web.perform(get("/casos/" + caseFolio(example) + "/procedimiento").with(inspector))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Procedimiento de sanción"),
                                containsString("/procedimientos/S-CHIS-"),
                                containsString("Emplazamiento"))));
    }

    @Test
    void a_step_is_taken_on_its_page_and_the_next_one_is_offered() throws Exception {
        var example = example("IFT").recommended();
        web.perform(send(example, "emplazamiento")
                        .param("fecha", Example.VISIT.plusDays(20).toString())
                        .param("opcion", "PERSONAL"))
                .andExpect(redirectedUrl("/procedimientos/" + example.folio));
        web.perform(get("/procedimientos/" + example.folio).with(judicial()))
                .andExpect(content().string(containsString("Cerrar instrucción")));
    }

    @Test
    void a_step_without_its_day_is_shown_again_with_what_was_typed() throws Exception {
        var example = example("IFT").recommended();
        web.perform(send(example, "emplazamiento").param("opcion", "EDICT"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("¿Qué día se notificó? Escriba la fecha."), containsString("checked"))));
    }

    @Test
    void the_page_of_the_decision_shows_the_range_and_refuses_what_lies_outside() throws Exception {
        var example = example("IFT").recommended().heard();
        String field = FineSheet.field(example.findings.getFirst());
        web.perform(get("/procedimientos/" + example.folio + "/resolucion").with(judicial()))
                .andExpect(content()
                        .string(allOf(containsString(field), containsString("De $"), containsString("UMA del"))));
        web.perform(decide(example).param(field, "1.00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("es menos que el mínimo"),
                                containsString("RES-1"),
                                containsString("value=\"1.00\""))));
        web.perform(decide(example).param(field, "20,000.00"))
                .andExpect(redirectedUrl("/procedimientos/" + example.folio));
        web.perform(get("/procedimientos/" + example.folio).with(judicial()))
                .andExpect(content()
                        .string(allOf(
                                containsString("$20,000.00 MXN"),
                                containsString("Algunas infracciones quedaron sin multa"),
                                containsString(NoFine.NOT_PROVEN.label()))));
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() throws Exception {
        var example = example("IFT").recommended();
        var same = send(example, "emplazamiento")
                .param("llave", UUID.randomUUID().toString())
                .param("fecha", Example.VISIT.plusDays(20).toString())
                .param("opcion", "PERSONAL");
        for (int i = 0; i < 2; i++) web.perform(same).andExpect(redirectedUrl("/procedimientos/" + example.folio));
        assertThat(example.now().steps()).hasSize(2);
    }

    @Test
    void a_fine_is_handed_over_on_a_page_that_says_what_is_told() throws Exception {
        var example = example("IFT").recommended().heard();
        example.decided(example.fine()).notified();
        web.perform(get("/procedimientos/" + example.folio + "/entrega").with(judicial()))
                .andExpect(content().string(containsString("Lo que verá Secretaría de Finanzas de Chiapas")));
        web.perform(send(example, "entrega")
                        .param("fecha", Example.HANDED.toString())
                        .param("persona", "LEGAL")
                        .param("deudor", "Agrícola de Ejemplo")
                        .param("rfc", "AEJ010101AB1X"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("no es el RFC de una persona moral")));
        web.perform(send(example, "entrega")
                        .param("fecha", Example.HANDED.toString())
                        .param("persona", "LEGAL")
                        .param("deudor", "Agrícola de Ejemplo")
                        .param("rfc", "aej010101ab1"))
                .andExpect(redirectedUrl("/procedimientos/" + example.folio));
        web.perform(get("/procedimientos/" + example.folio).with(judicial()))
                .andExpect(content().string(containsString("Desconocido · 40 días sin informe")));
        web.perform(get("/cobros").with(finance()))
                .andExpect(content()
                        .string(allOf(
                                containsString(example.folio),
                                containsString("Agrícola de Ejemplo"),
                                containsString("Desconocido · 40 días sin informe"))));
    }

    @Test
    void finance_reports_on_its_page_and_the_case_sees_the_money() throws Exception {
        var example = example("IFT").handedOver();
        web.perform(get("/cobros/" + example.folio).with(finance()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(Example.CANARY))));
        web.perform(report(example, "PAID_IN_FULL").param("importe", "10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("$40,000.00 MXN")));
        web.perform(report(example, "PAID_IN_PART").param("importe", "15,000"))
                .andExpect(redirectedUrl("/cobros/" + example.folio));
        web.perform(get("/procedimientos/" + example.folio).with(judicial()))
                .andExpect(content().string(containsString("$15,000.00 MXN")));
    }

    @Test
    void finance_finds_its_work_of_today_and_no_case() throws Exception {
        var example = example("IFT").handedOver();
        web.perform(get("/hoy").with(finance()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/cobros/" + example.folio),
                                containsString("Acusar recibo para cobro"),
                                containsString("href=\"/cobros\""),
                                not(containsString("href=\"/casos")))));
    }

    @Test
    void the_name_of_a_natural_person_is_shown_for_a_reason_that_is_recorded() throws Exception {
        var example = example("IFT").handedOver();
        web.perform(post("/cobros/" + example.folio + "/deudor").with(finance()).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/cobros/" + example.folio + "/deudor")
                        .param("finalidad", "COLLECTION")
                        .param("motivo", "Requerimiento de pago")
                        .with(finance())
                        .with(csrf()))
                .andExpect(redirectedUrl("/cobros/" + example.folio));
        web.perform(get("/cobros/" + example.folio).with(finance()))
                .andExpect(content().string(containsString(Example.CANARY)));
        assertThat(acting.as(
                        "FIN-07",
                        Role.FINANCE_LIAISON,
                        () -> identity.listReadings(
                                        Objects.requireNonNull(example.account().caseId()),
                                        List.of(),
                                        Cursor.first(Identity.READINGS))
                                .list()))
                .extracting(reading -> reading.opening().reason().words())
                .containsExactly("Requerimiento de pago");
    }

    @Test
    void finance_opens_no_page_of_the_case_or_the_proceeding() throws Exception {
        var example = example("IFT").handedOver();
        for (String page : List.of("", "/emplazamiento", "/resolucion", "/entrega", "/fallo"))
            for (String folio : List.of(example.folio, "S-CHIS-2022-000000"))
                web.perform(get("/procedimientos/" + folio + page).with(finance()))
                        .andExpect(status().isForbidden());
    }

    @Test
    void finance_sees_in_no_table_anything_but_what_was_handed_over() {
        var example = example("IFT").handedOver();
        List<String> tables = db.sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                         where column_name = 'case_id' and table_schema not in ('pg_catalog', 'information_schema')
                           and table_name not like '%\\_fact' and table_name not like '%header'""").query(String.class).list();
        assertThat(tables).contains("sanction.charge", "sanction.recommendation", "docket.act", "casework.case_file");
        assertThat(tables.stream()
                        .filter(table -> acting.as("FIN-07", Role.FINANCE_LIAISON, () -> rows(table, example)) > 0))
                .containsExactlyInAnyOrder(
                        "sanction.handover", "docket.act", "docket.deadline", "docket.open_deadline", "sanction.step");
    }

    @Test
    void what_finance_sees_names_no_child_no_finding_and_no_place() {
        var example = example("IFT").handedOver();
        String seen = acting.as("FIN-07", Role.FINANCE_LIAISON, () -> String.join("\n", texts(example)));
        assertThat(seen).contains(example.folio).doesNotContain(Example.CANARY);
        for (Charge charge : example.now().charges())
            assertThat(seen)
                    .doesNotContain(charge.finding().toString())
                    .doesNotContain(charge.id().toString())
                    .doesNotContain(charge.child().map(UUID::toString).orElse("-none-"));
    }

    @Test
    void another_state_is_told_that_there_is_no_such_page() throws Exception {
        var example = example("ITL-07").handedOver();
        for (String page : List.of("/procedimientos/" + example.folio, "/cobros/" + example.folio))
            web.perform(get(page).with(as("legal-21", "ITL-21", Role.LEGAL_OFFICER)))
                    .andExpect(status().isNotFound());
        web.perform(get("/cobros/" + example.folio).with(as("finanzas-21", "FIN-21", Role.FINANCE_LIAISON)))
                .andExpect(status().isNotFound());
        web.perform(get("/cobros").with(as("finanzas-21", "FIN-21", Role.FINANCE_LIAISON)))
                .andExpect(content().string(not(containsString(example.folio))));
    }

    @Test
    void an_inspector_reads_the_proceeding_and_may_not_decide_it() throws Exception {
        var example = example("IFT").recommended().heard();
        var inspector = as("inspectora-ift", "IFT", Role.INSPECTOR);
        web.perform(get("/procedimientos/" + example.folio).with(inspector))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/resolucion\""))));
        web.perform(get("/procedimientos/" + example.folio + "/resolucion").with(inspector))
                .andExpect(status().isForbidden());
    }

    @Test
    void no_page_holds_a_script_or_an_inline_style() throws Exception {
        var example = example("IFT").handedOver();
        for (String page :
                List.of("/procedimientos/" + example.folio, "/procedimientos/" + example.folio + "/resolucion"))
            web.perform(get(page).with(judicial()))
                    .andExpect(content().string(allOf(not(containsString(" style=")), not(containsString("<script")))));
    }

    private Example example(String inspectorate) {
        return new Example(sanction, inspection, casework, acting, inspectorate);
    }

    private String caseFolio(Example example) {
        return acting.as(example.inspectorate, Role.INSPECTOR, example::openFile);
    }

    private RequestPostProcessor judicial() {
        return as("juridico-dgaj", "DGAJ", Role.LEGAL_OFFICER);
    }

    private RequestPostProcessor finance() {
        return as("finanzas-07", "FIN-07", Role.FINANCE_LIAISON);
    }

    private RequestPostProcessor as(String username, String unit, Role role) {
        return Signed.in(acting.account(username, unit, role));
    }

    private MockHttpServletRequestBuilder send(Example example, String step) {
        return post("/procedimientos/" + example.folio + "/" + step)
                .param("version", Integer.toString(example.now().version()))
                .with(judicial())
                .with(csrf());
    }

    private MockHttpServletRequestBuilder decide(Example example) {
        return send(example, "resolucion")
                .param("numero", "RES-1")
                .param("fecha", Example.DECIDED.toString())
                .param("fundamento", "Quedó probado.")
                .param("razon", NoFine.NOT_PROVEN.name())
                .param("explicacion", "El registro existía en otra oficina.");
    }

    private MockHttpServletRequestBuilder report(Example example, String event) {
        return post("/cobros/" + example.folio + "/informes")
                .param("informe", event)
                .param("fecha", Example.TODAY.minusDays(2).toString())
                .with(finance())
                .with(csrf());
    }

    private int rows(String table, Example example) {
        return db.sql("select count(*) from " + table + " where case_id = :caseId")
                .param("caseId", example.caseId)
                .query(Integer.class)
                .single();
    }

    private List<String> texts(Example example) {
        return List.of("sanction.handover", "docket.act", "docket.deadline", "sanction.step").stream()
                .flatMap(table -> db
                        .sql("select t::text from %s t where case_id = :caseId".formatted(table))
                        .param("caseId", example.caseId)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
