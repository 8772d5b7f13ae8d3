package org.vigia.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.Acting;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.CaseTest;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.law.Answer;

/** A referral from outside is recorded in a case and answered back in time, and INM learns of the receipt alone. */
class InboundTest extends CaseTest {
    @Autowired
    Inbound inbound;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MockMvc web;

    private InboundFile receive(Source source, Answer danger, @Nullable String caseFolio) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            var recorded = inbound.receive(new NewInbound(
                    source,
                    "OF-17/2026",
                    MONDAY,
                    danger,
                    caseFolio,
                    "07",
                    null,
                    "Escuela de prueba",
                    "Mtra. Ejemplo",
                    "961 000 0000",
                    "Vende en el crucero en horas de clase."));
            return inbound.get(recorded.subject());
        });
    }

    private InboundFile answer(InboundFile one, InboundStatus status) {
        boolean receipt = one.source() == Source.MIGRATION;
        return answer(
                one,
                new AnswerBack(
                        status,
                        Means.LETTER,
                        status == InboundStatus.CONCLUDED ? InboundOutcome.INSPECTED : null,
                        "Mtra. Ejemplo",
                        receipt ? "" : "Se hará una visita."));
    }

    private InboundFile answer(InboundFile one, AnswerBack said) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            inbound.answer(one.folio(), said, MONDAY, null);
            return inbound.getByFolio(one.folio());
        });
    }

    private List<String> clocks(InboundFile one) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> deadlines.listOpenOfCase(one.caseId())).stream()
                .filter(deadline -> deadline.subject().equals(one.id()))
                .map(Deadline::rule)
                .sorted()
                .toList();
    }

    @Test
    void it_opens_a_case_or_joins_one() {
        var opened = receive(Source.SCHOOL, Answer.NO, null);
        var file = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.find(opened.caseId()))
                .orElseThrow();
        assertThat(file.isOpen()).isTrue();
        var joined = receive(Source.PROSECUTOR, Answer.NO, file.folio());
        assertThat(joined.caseId()).isEqualTo(opened.caseId());
        assertThatThrownBy(() -> receive(Source.PROSECUTOR, Answer.NO, "CHIS-2026-000000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void with_danger_the_answers_are_owed_in_three_and_twenty_four_hours() {
        var urgent = receive(Source.EMERGENCY, Answer.YES, null);
        assertThat(urgent.acceptDue()).isEqualTo(MONDAY.at().plus(Duration.ofHours(3)));
        assertThat(urgent.actDue()).isEqualTo(MONDAY.at().plus(Duration.ofHours(24)));
        var calm = receive(Source.EMERGENCY, Answer.UNKNOWN, null);
        assertThat(calm.acceptDue()).isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));
        assertThat(clocks(calm)).containsExactly("INBOUND_ACCEPTANCE", "INBOUND_ACTION", "INBOUND_OUTCOME");
    }

    @Test
    void each_answer_ends_its_clock_and_the_next_stays_owed_until_the_outcome_is_told() {
        var one = receive(Source.PROTECTION, Answer.YES, null);
        assertThat(one.alarm(MONDAY.at().plus(Duration.ofMinutes(95)))).isEqualTo(Alarm.HALF);
        one = answer(one, InboundStatus.ACCEPTED);
        assertThat(clocks(one)).containsExactly("INBOUND_ACTION_DANGER", "INBOUND_OUTCOME");
        one = answer(one, InboundStatus.ACTED);
        assertThat(clocks(one)).containsExactly("INBOUND_OUTCOME");
        assertThat(one.isOwed()).isTrue();
        one = answer(one, InboundStatus.CONCLUDED);
        assertThat(clocks(one)).isEmpty();
        assertThat(one.isOwed()).isFalse();
    }

    @Test
    void what_is_declined_owes_nothing_more() {
        var one = answer(receive(Source.OTHER, Answer.NO, null), InboundStatus.DECLINED);
        assertThat(clocks(one)).isEmpty();
        assertThatThrownBy(() -> answer(one, InboundStatus.ACCEPTED)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_case_is_not_closed_while_who_referred_it_is_owed_an_answer() {
        var one = receive(Source.SCHOOL, Answer.NO, null);
        var file = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.find(one.caseId()))
                .orElseThrow();
        assertThatThrownBy(() -> close(file))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet())
                                .anyMatch(line ->
                                        line.contains(one.folio()) && line.contains("Conteste a quien canalizó")));
        answer(answer(one, InboundStatus.ACCEPTED), InboundStatus.CONCLUDED);
        assertThat(close(file).isOpen()).isFalse();
    }

    @Test
    void migration_control_is_told_of_the_receipt_and_of_nothing_else() throws Exception {
        var one = receive(Source.MIGRATION, Answer.NO, null);
        assertThat(clocks(one)).containsExactly("INBOUND_ACCEPTANCE");
        assertThatThrownBy(() -> answer(
                        one, new AnswerBack(InboundStatus.ACCEPTED, Means.PHONE, null, "Agente", "Está en el DIF.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nota");
        var accepted = answer(one, InboundStatus.ACCEPTED);
        assertThat(accepted.isOwed()).isFalse();
        assertThatThrownBy(() -> answer(accepted, InboundStatus.CONCLUDED)).isInstanceOf(Conflict.class);
        assertThat(paper(one)).contains("OF-17/2026", one.folio(), "acuse").doesNotContain("crucero", "Se hará");
        assertThatThrownBy(() -> acting.as("INM", Role.MIGRATION_LIAISON, () -> inbound.getByFolio(one.folio())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_letter_to_others_says_what_was_done_and_never_what_was_told() throws Exception {
        var one = answer(receive(Source.SCHOOL, Answer.NO, null), InboundStatus.ACCEPTED);
        assertThat(paper(one)).contains("Se hará una visita.").doesNotContain("crucero", "961 000 0000");
    }

    private String paper(InboundFile one) throws Exception {
        byte[] file = as(post("/recibidas/" + one.folio() + "/documentos/respuesta")
                        .with(csrf())
                        .param("emitir", "si"))
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    void another_state_finds_neither_it_nor_its_pages() throws Exception {
        var one = receive(Source.SCHOOL, Answer.NO, null);
        for (String address : List.of("", "/aceptacion", "/resultado"))
            assertThat(web.perform(get("/recibidas/" + one.folio() + address)
                                    .with(Signed.in(Acting.officer(ELSEWHERE, Role.SUPERVISOR))))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
    }

    @Test
    void an_officer_takes_it_down_and_answers_it_on_the_pages() throws Exception {
        String theirs = "OF-" + UUID.randomUUID();
        var refused = as(send("/recibidas/nueva").param("origen", "SCHOOL"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Elija si hay peligro ahora", "Escriba la hora en que llegó");
        var recorded = as(send("/recibidas/nueva")
                .param("origen", "SCHOOL")
                .param("institucion", "Escuela de prueba")
                .param("folio-suyo", theirs)
                .param("dia", "2026-01-05")
                .param("hora", "09:30")
                .param("persona", "Mtra. Ejemplo")
                .param("contacto", "961 000 0000")
                .param("peligro", "NO")
                .param("entidad", "07")
                .param("relato", "Falta a clase desde octubre."));
        String address = String.valueOf(recorded.getRedirectedUrl());
        assertThat(address).startsWith("/recibidas/E-CHIS-");
        assertThat(as(get(address)).getContentAsString())
                .contains(theirs, "Falta a clase desde octubre.", "Plazo vencido", "Contestar que se acepta");
        assertThat(as(get("/recibidas")).getContentAsString()).contains("Plazo vencido");
        var answered = as(send(address + "/aceptacion")
                .param("version", "1")
                .param("medio", "LETTER")
                .param("enterada", "Mtra. Ejemplo")
                .param("nota", "Se toma."));
        assertThat(answered.getRedirectedUrl()).isEqualTo(address);
        assertThat(as(get(address)).getContentAsString()).contains("Se contestó que se acepta", "Se toma.");
    }

    private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Signed.in(Acting.officer(INSPECTORATE, Role.SUPERVISOR))))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder send(String address) {
        return post(address).with(csrf()).param("llave", UUID.randomUUID().toString());
    }
}
