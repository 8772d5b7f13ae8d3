package org.vigia.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.NewCase;
import org.vigia.casework.PacketField;
import org.vigia.casework.Track;
import org.vigia.casework.TrackOutcome;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.inspection.Inspection;
import org.vigia.law.Answer;
import org.vigia.law.Jurisdiction;
import org.vigia.page.Cursor;
import org.vigia.platform.TestDatabase;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.sanction.Criteria;
import org.vigia.sanction.Example;
import org.vigia.sanction.Method;
import org.vigia.sanction.NewRecommendation;
import org.vigia.sanction.Proceeding;
import org.vigia.sanction.Sanction;
import org.vigia.sanction.Stage;
import org.vigia.sanction.Step;

/** The whole way of a transfer between two authorities, and what each of them sees before and after. */
@VigiaTest
class TransferTest {
    private static final String LOST = "DGAJ";
    private static final String TAKER = "ITL-07";
    private static final List<String> STEPS = List.of("summons", "hearing", "decision", "fine_line");

    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    Transfer transfers;

    @Autowired
    Trays trays;

    @Autowired
    Sanction sanction;

    @Autowired
    Inspection inspection;

    @Autowired
    Casework casework;

    @Autowired
    Referral referrals;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Docket docket;

    @Autowired
    JdbcClient db;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("statistics")
    JdbcClient statistics;

    @Test
    void nothing_is_declined_before_the_child_is_protected() {
        var example = federal();
        String file = acting.as("IFT", Role.INSPECTOR, example::openFile);
        assertThatThrownBy(() -> decline(file, TAKER))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet()).contains("Avisar a la procuraduría de protección"));
        protect(file);
        assertThat(decline(file, TAKER)).startsWith("T-CHIS-");
    }

    @Test
    void what_is_missing_is_due_at_once_when_somebody_looks() {
        UUID caseId = acting.as(
                TAKER,
                Role.SUPERVISOR,
                () -> casework.open(new NewCase(
                                null,
                                "07",
                                "07019",
                                null,
                                Answer.YES,
                                "Hay peligro.",
                                Occurred.on(Example.VISIT, zone())))
                        .subject());
        String file = acting.as(TAKER, Role.LEGAL_OFFICER, () -> casework.find(caseId))
                .orElseThrow()
                .folio();
        var review = acting.as(TAKER, Role.LEGAL_OFFICER, () -> transfers.review(asked(file, "ITL-21")));
        assertThat(review.missing()).containsExactly(Protective.Step.PROTECTION);
        assertThat(acting.as(TAKER, Role.SUPERVISOR, () -> deadlines.listOpenOfCase(caseId)))
                .extracting(Deadline::rule)
                .containsExactly("PROTECTION_NOTICE");
    }

    @Test
    void where_the_ruling_names_another_only_the_legal_area_declines() {
        var example = new Example(sanction, inspection, casework, acting, TAKER);
        String file = acting.as(TAKER, Role.INSPECTOR, example::openFile);
        assertThatThrownBy(() -> acting.as(TAKER, Role.SUPERVISOR, () -> transfers.decline(asked(file, "ITL-21"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("área jurídica");
    }

    @Test
    void until_it_is_accepted_the_sender_keeps_it_and_the_receiver_sees_the_declaration_alone() {
        var example = federal();
        String folio = declined(example, TAKER);
        assertThat(acting.as(TAKER, Role.LEGAL_OFFICER, () -> transfers.getByFolio(folio))
                        .status())
                .isEqualTo(TransferStatus.SENT);
        assertThat(acting.as(TAKER, Role.SUPERVISOR, () -> trays.list(Tray.RECEIVED, Cursor.first(Trays.KEY)))
                        .list())
                .extracting(row -> row.transfer().folio())
                .contains(folio);
        assertThatThrownBy(() -> acting.as(TAKER, Role.LEGAL_OFFICER, () -> sanction.getByFolio(example.folio)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(TAKER, Role.LEGAL_OFFICER, () -> casework.find(example.caseId)))
                .isEmpty();
        assertThatThrownBy(() -> acting.as("ITL-21", Role.LEGAL_OFFICER, () -> transfers.getByFolio(folio)))
                .isInstanceOf(NotFound.class);
        assertThat(clocks(LOST, example)).contains("LAPSE", "PROCEEDING_DECISION");
        acting.as(
                LOST,
                Role.LEGAL_OFFICER,
                () -> sanction.closeHearing(example.folio, new Step.Heard(Example.VISIT.plusDays(50), true), null));
        assertThat(seen(LOST, example, "hearing")).isEqualTo(1);
    }

    @Test
    void whom_nobody_answers_in_time_is_told_and_the_receiver_is_late() {
        var example = federal();
        String file = protectedFile(example);
        var silent = new NewTransfer(
                file, TAKER, Ground.LOCAL_ACTIVITY, "LFT 529", "Se explicó.", Example.TODAY.minusDays(30), null);
        String folio = acting.as(
                LOST,
                Role.LEGAL_OFFICER,
                () -> transfers.get(transfers.decline(silent).subject()).folio());
        assertThat(acting.as(LOST, Role.LEGAL_OFFICER, transfers::listUnanswered))
                .extracting(TransferFile::folio)
                .contains(folio);
        assertThat(due(TAKER, folio)).containsExactly("TRANSFER_RECEIPT");
        step(TAKER, folio, TransferStatus.RECEIVED);
        assertThat(acting.as(LOST, Role.LEGAL_OFFICER, transfers::listUnanswered))
                .extracting(TransferFile::folio)
                .doesNotContain(folio);
    }

    @Test
    void what_was_accepted_is_the_receivers_to_decide_and_the_sender_sees_an_outline() {
        var example = federal();
        List<String> running = clocks(LOST, example);
        accepted(declined(example, TAKER));
        assertThat(clocks(LOST, example)).isEmpty();
        assertThat(clocks(TAKER, example)).containsExactlyInAnyOrderElementsOf(running);
        assertThatThrownBy(() -> hear(LOST, example)).isInstanceOf(NotPermitted.class);
        hear(TAKER, example);
        acting.as(TAKER, Role.LEGAL_OFFICER, () -> sanction.decide(example.folio, example.fine(), null));
        assertThat(proceeding(TAKER, example)).satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Stage.FINED);
            assertThat(one.jurisdiction()).isEqualTo(Jurisdiction.STATE);
            assertThat(one.elsewhere()).isEmpty();
        });
        for (String unit : List.of(LOST, "IFT"))
            assertThat(proceeding(unit, example)).as(unit).satisfies(one -> {
                assertThat(one.stage()).isEqualTo(Stage.FINED);
                assertThat(one.decidingUnit()).isEqualTo(TAKER);
                assertThat(one.find(Step.Fined.class)).isEmpty();
            });
        assertThat(STEPS)
                .allSatisfy(step -> assertThat(seen(TAKER, example, step)).isPositive());
        assertThat(STEPS).extracting(step -> seen(LOST, example, step)).containsExactly(1, 0, 0, 0);
        assertThat(STEPS).extracting(step -> seen("IFT", example, step)).containsOnly(0);
    }

    @Test
    void the_database_itself_refuses_a_step_of_who_no_longer_keeps_it() {
        var example = federal();
        accepted(declined(example, TAKER));
        assertThatThrownBy(() -> acting.as(
                        LOST,
                        Role.LEGAL_OFFICER,
                        () -> db.sql("""
                                insert into sanction.hearing (id, node, unit, case_id, occurred, occurred_precision, recorded_at,
                                                              act_id, proceeding, closed_on, answered)
                                select gen_random_uuid(), 'mx', :unit, :case, now(), 'DAY', now(), gen_random_uuid(),
                                       r.id, current_date, true from sanction.recommendation r where r.folio = :folio""")
                                .param("unit", LOST)
                                .param("case", example.caseId)
                                .param("folio", example.folio)
                                .update()))
                .rootCause()
                .hasMessageContaining("only the unit that keeps the proceeding");
    }

    @Test
    void a_fine_is_counted_once_for_whoever_imposed_it() {
        var example = federal();
        accepted(declined(example, TAKER));
        hear(TAKER, example);
        acting.as(TAKER, Role.LEGAL_OFFICER, () -> sanction.decide(example.folio, example.fine(), null));
        UUID id = proceeding(TAKER, example).id();
        assertThat(statistics.sql("""
                                select l.jurisdiction || ' ' || l.state || ' ' || count(distinct c.finding)
                                  from sanction.fine_line_fact l join sanction.charge_fact c on c.id = l.charge
                                 where l.proceeding = :id group by l.jurisdiction, l.state""").param("id", id).query(String.class).list())
                .containsExactly("STATE 07 2");
        assertThat(statistics
                        .sql("select count(*) from sanction.decision_fact where proceeding = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(statistics
                        .sql("select count(*) from casework.case_file_fact where case_id = :case")
                        .param("case", example.caseId)
                        .query(Integer.class)
                        .single())
                .as("one case, one folio")
                .isEqualTo(1);
    }

    @Test
    void what_is_decided_does_not_move() {
        var example = federal();
        hear(LOST, example);
        acting.as(LOST, Role.LEGAL_OFFICER, () -> sanction.decide(example.folio, example.fine(), null));
        String file = protectedFile(example);
        assertThatThrownBy(() -> decline(file, TAKER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("lo resuelto no se mueve");
    }

    @Test
    void of_two_who_refuse_both_are_told_and_the_ruling_is_taken_or_kept() {
        String folio = declined(federal(), TAKER);
        step(TAKER, folio, TransferStatus.RECEIVED);
        step(TAKER, folio, TransferStatus.REJECTED);
        assertThat(due(LOST, folio)).containsExactly("TRANSFER_INSISTENCE");
        step(LOST, folio, TransferStatus.DISPUTED);
        assertThat(due(LOST, folio)).containsExactly("TRANSFER_RULING");
        assertThat(due(TAKER, folio)).containsExactly("TRANSFER_RULING");
        assertThatThrownBy(() -> step(TAKER, folio, TransferStatus.KEPT)).isInstanceOf(NotPermitted.class);
        step(LOST, folio, TransferStatus.ASSIGNED);
        assertThat(due(TAKER, folio)).containsExactly("TRANSFER_ANSWER");
        step(TAKER, folio, TransferStatus.ACCEPTED);
        assertThat(due(TAKER, folio)).isEmpty();
        assertThat(due(LOST, folio)).isEmpty();
    }

    @Test
    void an_acceptance_interrupted_before_or_after_it_is_recorded_is_taken_up_and_never_twice() {
        var example = federal();
        String folio = declined(example, TAKER);
        step(TAKER, folio, TransferStatus.RECEIVED);
        UUID key = UUID.randomUUID();
        Supplier<Recorded> accept = () -> docket.once(
                key, "transfer.accept", folio, () -> transfers.step(folio, typed(TransferStatus.ACCEPTED), null));
        assertThatThrownBy(() -> acting.as(TAKER, Role.LEGAL_OFFICER, () -> {
                    assertThat(accept.get().subject()).isNotNull();
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        assertThat(keepers(example)).isZero();
        assertThat(proceeding(LOST, example).decidingUnit()).isEqualTo(LOST);
        Recorded first = acting.as(TAKER, Role.LEGAL_OFFICER, accept);
        Recorded again = acting.as(TAKER, Role.LEGAL_OFFICER, accept);
        assertThat(again.act()).isEqualTo(first.act());
        assertThat(keepers(example)).isEqualTo(1);
        assertThatThrownBy(() -> step(TAKER, folio, TransferStatus.ACCEPTED)).isInstanceOf(NotYet.class);
    }

    @Test
    void what_follows_of_an_inspection_goes_to_whoever_takes_it_and_the_outline_comes_back() {
        var example = new Example(sanction, inspection, casework, acting, TAKER);
        String file = acting.as(TAKER, Role.INSPECTOR, example::openFile);
        protect(TAKER, file);
        String folio = acting.as(
                TAKER,
                Role.LEGAL_OFFICER,
                () -> transfers
                        .get(transfers.decline(asked(file, "ITL-21")).subject())
                        .folio());
        step("ITL-21", folio, TransferStatus.RECEIVED);
        step("ITL-21", folio, TransferStatus.ACCEPTED);
        assertThatThrownBy(() -> recommend(TAKER, example)).isInstanceOf(NotPermitted.class);
        Proceeding opened = recommend("ITL-21", example);
        assertThat(opened.decidingUnit()).isEqualTo("ITL-21");
        assertThat(opened.state()).isEqualTo("21");
        assertThat(acting.as(TAKER, Role.LEGAL_OFFICER, () -> sanction.listOfCase(example.caseId)))
                .isEmpty();
        assertThat(acting.as(TAKER, Role.LEGAL_OFFICER, () -> sanction.listRemainders(example.caseId)))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.folio()).isEqualTo(opened.folio());
                    assertThat(left.unit()).isEqualTo("ITL-21");
                    assertThat(left.stage()).isEqualTo(Stage.RECOMMENDED);
                });
        assertThat(acting.as(TAKER, Role.SUPERVISOR, () -> casework.listUnmet(example.caseId)))
                .extracting(ClosingCondition.Unmet::condition)
                .anyMatch(condition -> condition.contains(opened.folio()));
        assertThatThrownBy(() -> acting.as(
                        TAKER,
                        Role.SUPERVISOR,
                        () -> casework.closeTrack(
                                example.caseId, Track.SANCTION, TrackOutcome.NOT_FINED, Occurred.at(Instant.now()))))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet()).anyMatch(one -> one.contains(opened.folio())));
    }

    @Test
    void who_took_it_may_decline_it_in_its_turn_and_is_then_no_longer_its_keeper() {
        var example = federal();
        accepted(declined(example, TAKER));
        String file = acting.as(TAKER, Role.LEGAL_OFFICER, () -> casework.find(example.caseId))
                .orElseThrow()
                .folio();
        String next = acting.as(
                TAKER,
                Role.LEGAL_OFFICER,
                () -> transfers
                        .get(transfers.decline(asked(file, "ITL-21")).subject())
                        .folio());
        step("ITL-21", next, TransferStatus.RECEIVED);
        step("ITL-21", next, TransferStatus.ACCEPTED);
        assertThat(proceeding("ITL-21", example).decidingUnit()).isEqualTo("ITL-21");
        assertThatThrownBy(() -> hear(TAKER, example)).isInstanceOf(NotPermitted.class);
        assertThat(keepers(example)).isEqualTo(2);
    }

    @Test
    void what_moves_is_shown_before_it_is_sent_and_the_other_side_takes_it_on_its_pages() throws Exception {
        var example = federal();
        String page = "/casos/" + protectedFile(example) + "/declinar";
        var sender = Signed.in(Acting.officer(LOST, Role.LEGAL_OFFICER));
        var receiver = Signed.in(Acting.officer(TAKER, Role.SUPERVISOR));
        web.perform(get(page).with(sender)).andExpect(content().string(containsString("Resuelta como")));
        web.perform(filled(page).with(sender))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Qué se mueve"),
                                containsString("Procedimiento " + example.folio + ", «Empleador emplazado»: CL05"),
                                containsString("Qué se queda"),
                                containsString("de lo demás, la etapa y el resultado"))));
        String sent =
                Objects.requireNonNull(web.perform(filled(page).with(sender).param("paso", "enviar"))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
        web.perform(get("/declinatorias").with(receiver))
                .andExpect(content().string(containsString(sent.substring(sent.lastIndexOf('/') + 1))));
        web.perform(get("/hoy").with(receiver))
                .andExpect(content().string(containsString("Acusar recibo de la declinatoria")));
        for (String step : List.of("acuse", "aceptar")) {
            web.perform(get(sent + "/" + step).with(receiver)).andExpect(status().isOk());
            web.perform(post(sent + "/" + step)
                            .with(receiver)
                            .with(csrf())
                            .param("fecha", Example.TODAY.toString())
                            .param("persona", "Luz Ejemplo, jefa"))
                    .andExpect(redirectedUrl(sent));
        }
        web.perform(get("/procedimientos/" + example.folio).with(receiver))
                .andExpect(content().string(containsString("Inspección del Trabajo de Chiapas")));
        web.perform(get("/procedimientos/" + example.folio).with(sender))
                .andExpect(content().string(containsString("Pasó a Inspección del Trabajo de Chiapas")));
        web.perform(get(sent).with(sender))
                .andExpect(content().string(containsString(example.folio + ": «Empleador emplazado» desde el")));
    }

    private static MockHttpServletRequestBuilder filled(String page) {
        return post(page)
                .with(csrf())
                .param("autoridad", TAKER)
                .param("razon", "LOCAL_ACTIVITY")
                .param("fundamento", "LFT 529")
                .param("explicacion", "El predio siembra.")
                .param("fecha", Example.TODAY.toString());
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A proceeding of judicial affairs against a sugar mill in Chiapas, whose employer was summoned. */
    private Example federal() {
        var example = new Example(sanction, inspection, casework, acting, "IFT").recommended();
        acting.as(
                LOST,
                Role.LEGAL_OFFICER,
                () -> sanction.summon(
                        example.folio, new Step.Summoned(Example.VISIT.plusDays(20), Method.PERSONAL), null));
        return example;
    }

    private String protectedFile(Example example) {
        String file = acting.as("IFT", Role.INSPECTOR, example::openFile);
        protect(file);
        return file;
    }

    private void protect(String file) {
        protect("IFT", file);
    }

    private void protect(String unit, String file) {
        acting.as(
                unit,
                Role.INSPECTOR,
                () -> referrals.refer(new NewReferral(
                        file,
                        Purpose.PROTECTION,
                        "PPNNA-07",
                        Answer.NO,
                        List.of(PacketField.PLACE),
                        "Se pide diagnóstico.",
                        null,
                        Occurred.on(Example.TODAY.minusDays(3), zone()))));
    }

    private String declined(Example example, String to) {
        return decline(protectedFile(example), to);
    }

    private String decline(String file, String to) {
        return acting.as(
                LOST,
                Role.LEGAL_OFFICER,
                () -> transfers
                        .get(transfers.decline(asked(file, to)).subject())
                        .folio());
    }

    private static NewTransfer asked(String file, String to) {
        return new NewTransfer(
                file,
                to,
                Ground.LOCAL_ACTIVITY,
                "LFT 529",
                "El predio siembra; el ingenio está en otra parte.",
                Example.TODAY,
                null);
    }

    private void accepted(String folio) {
        step(TAKER, folio, TransferStatus.RECEIVED);
        step(TAKER, folio, TransferStatus.ACCEPTED);
    }

    private void step(String unit, String folio, TransferStatus to) {
        acting.as(unit, Role.LEGAL_OFFICER, () -> transfers.step(folio, typed(to), null));
    }

    private static NewStep typed(TransferStatus to) {
        return new NewStep(
                to,
                Example.TODAY,
                "Luz Ejemplo, jefa",
                to == TransferStatus.REJECTED ? Refusal.SENDER_COMPETENT : null,
                "Tribunal de ejemplo, 7/2026",
                "Se explicó.");
    }

    private void hear(String unit, Example example) {
        acting.as(
                unit,
                Role.LEGAL_OFFICER,
                () -> sanction.closeHearing(example.folio, new Step.Heard(Example.VISIT.plusDays(50), true), null));
    }

    private Proceeding recommend(String unit, Example example) {
        var asked = new NewRecommendation(
                example.caseId,
                example.findings,
                new Criteria("es", null, "Cargaban costales.", null, null, null),
                Example.TODAY);
        return acting.as(
                unit,
                Role.INSPECTOR,
                () -> sanction.get(sanction.recommend(asked).subject()));
    }

    private Proceeding proceeding(String unit, Example example) {
        return acting.as(unit, Role.LEGAL_OFFICER, () -> sanction.getByFolio(example.folio));
    }

    /** The clocks of the proceeding that run for a unit. */
    private List<String> clocks(String unit, Example example) {
        UUID id = proceeding("IFT", example).id();
        return open(unit, id);
    }

    private List<String> due(String unit, String folio) {
        return open(
                unit,
                acting.as(LOST, Role.LEGAL_OFFICER, () -> transfers.getByFolio(folio))
                        .id());
    }

    private List<String> open(String unit, UUID subject) {
        return database.superuser()
                .sql("""
                        select d.rule from docket.open_deadline o join docket.deadline d on d.id = o.deadline
                         where d.subject = :subject and d.addressed_to = :unit""")
                .param("subject", subject)
                .param("unit", unit)
                .query(String.class)
                .list();
    }

    /** How many rows of a step of the case the unit's legal officer is shown. */
    private int seen(String unit, Example example, String step) {
        return acting.as(
                unit,
                Role.LEGAL_OFFICER,
                () -> db.sql("select count(*) from sanction.%s where case_id = :case".formatted(step))
                        .param("case", example.caseId)
                        .query(Integer.class)
                        .single());
    }

    private int keepers(Example example) {
        return database.superuser()
                .sql("select count(*) from access.keeper where case_id = :case")
                .param("case", example.caseId)
                .query(Integer.class)
                .single();
    }

    private static ZoneId zone() {
        return ZoneId.of("America/Mexico_City");
    }
}
