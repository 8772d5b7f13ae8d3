package org.vigia.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.casework.PacketField;
import org.vigia.docket.Deadlines;
import org.vigia.law.Answer;

class ReferralTest extends CaseTest {
    @Autowired
    Deadlines deadlines;

    @Test
    void the_receiver_sees_the_referral_but_not_the_case_until_it_accepts() {
        var file = openCase();
        var referral = refer(file);
        assertThat(seenBy(PROTECTION, referral)).isEqualTo(ReferralStatus.SENT);
        assertThatThrownBy(() -> caseSeenBy(PROTECTION, file)).isInstanceOf(NotFound.class);
        accept(referral);
        assertThat(caseSeenBy(PROTECTION, file).folio()).isEqualTo(file.folio());
    }

    @Test
    void another_authority_sees_neither() {
        var file = openCase();
        var referral = refer(file);
        accept(referral);
        assertThatThrownBy(() -> seenBy("PPNNA-21", referral)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> caseSeenBy("PPNNA-21", file)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_receiver_has_three_working_days_of_its_calendar_to_answer() {
        var referral = refer(openCase());
        assertThat(referral.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(listDeadlines(deadlines, PROTECTION, referral.id())).hasSize(1);
    }

    @Test
    void with_danger_the_answer_is_due_in_hours() {
        var file = openCase();
        var recorded = acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> referrals.refer(new NewReferral(
                        file.folio(),
                        Purpose.PROTECTION,
                        PROTECTION,
                        Answer.YES,
                        List.of(PacketField.PLACE),
                        "",
                        null,
                        MONDAY)));
        var referral = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> referrals.listOfCase(file.caseId()))
                .getFirst();
        assertThat(referral.id()).isEqualTo(recorded.subject());
        assertThat(referral.due()).isEqualTo(MONDAY.at().plusSeconds(3 * 3600));
    }

    @Test
    void after_half_of_the_time_without_an_answer_it_is_time_to_remind() {
        var referral = refer(openCase());
        var half = referral.sentAt()
                .plus(Duration.between(referral.sentAt(), referral.due()).dividedBy(2));
        assertThat(referral.isHalfwayAt(half.minusSeconds(1))).isFalse();
        assertThat(referral.isHalfwayAt(half)).isTrue();
        assertThat(accept(referral).isHalfwayAt(half)).isFalse();
    }

    @Test
    void an_answer_ends_the_receivers_deadline() {
        var referral = refer(openCase());
        accept(referral);
        assertThat(listDeadlines(deadlines, PROTECTION, referral.id())).isEmpty();
    }

    @Test
    void the_sender_sees_who_accepted() {
        var referral = accept(refer(openCase()));
        assertThat(seenBy(INSPECTORATE, referral)).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void acceptance_without_a_persons_name_is_refused() {
        var referral = refer(openCase());
        assertThatThrownBy(() -> acting.as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        () -> referrals.answer(
                                referral.folio(), new ReferralAnswer.Accepted(" ", "Jefa"), MONDAY, null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("persona");
    }

    @Test
    void rejection_names_who_should_take_it() {
        var referral = refer(openCase());
        assertThatThrownBy(() -> reject(referral, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("corresponde");
        assertThat(reject(referral, "PPNNA-20").status()).isEqualTo(ReferralStatus.REJECTED);
    }

    @Test
    void a_rejected_referral_is_sent_on_once() {
        var file = openCase();
        var rejected = reject(refer(file), "PPNNA-20");
        refer(file, Purpose.PROTECTION, "PPNNA-20", rejected.folio());
        assertThat(seenBy(INSPECTORATE, rejected)).isEqualTo(ReferralStatus.REDIRECTED);
        assertThatThrownBy(() -> refer(file, Purpose.PROTECTION, "PPNNA-21", rejected.folio()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void the_receiver_asks_for_more_and_its_time_runs_on() {
        var referral = refer(openCase());
        ask(referral, "¿En qué turno están?");
        assertThat(acting.as(INSPECTORATE, Role.SUPERVISOR, referrals::listAsked)
                        .list())
                .extracting(row -> row.referral().folio())
                .contains(referral.folio());
        assertThat(listDeadlines(deadlines, PROTECTION, referral.id())).hasSize(1);
        reply(referral, "De seis a dos.");
        assertThat(acting.as(INSPECTORATE, Role.SUPERVISOR, referrals::listAsked)
                        .list())
                .extracting(row -> row.referral().folio())
                .doesNotContain(referral.folio());
    }

    @Test
    void who_asked_is_shown_the_reply_until_it_takes_the_next_step() {
        var referral = refer(openCase());
        ask(referral, "¿En qué turno están?");
        assertThat(replied()).doesNotContain(referral.folio());
        reply(referral, "De seis a dos.");
        assertThat(replied()).contains(referral.folio());
        ask(referral, "¿Y los domingos?");
        assertThat(replied()).doesNotContain(referral.folio());
        reply(referral, "También.");
        accept(referral);
        assertThat(replied()).doesNotContain(referral.folio());
    }

    private List<String> replied() {
        return acting.as(PROTECTION, Role.PROTECTION_WORKER, referrals::listReplied).list().stream()
                .map(row -> row.referral().folio())
                .toList();
    }

    @Test
    void a_question_waits_for_its_answer_before_the_next_is_asked() {
        var referral = refer(openCase());
        assertThatThrownBy(() -> reply(referral, "De seis a dos.")).isInstanceOf(Conflict.class);
        ask(referral, "¿En qué turno están?");
        assertThatThrownBy(() -> ask(referral, "¿Y los domingos?"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("sin contestar");
        reply(referral, "De seis a dos.");
        ask(referral, "¿Y los domingos?");
        assertThatThrownBy(() -> reply(referral, " "))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nota");
    }

    @Test
    void nobody_asks_about_a_referral_that_was_rejected() {
        var referral = refer(openCase());
        ask(referral, "¿En qué turno están?");
        reject(referral, "PPNNA-20");
        assertThatThrownBy(() -> ask(referral, "¿Y los domingos?")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> reply(referral, "Sí.")).isInstanceOf(Conflict.class);
    }

    @Test
    void only_the_receiver_asks_and_only_the_sender_replies() {
        var referral = refer(openCase());
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE, Role.PROTECTION_WORKER, () -> referrals.ask(referral.folio(), "¿Quién?", MONDAY)))
                .isInstanceOf(NotPermitted.class);
        ask(referral, "¿En qué turno están?");
        assertThatThrownBy(() -> acting.as(
                        PROTECTION, Role.PROTECTION_WORKER, () -> referrals.reply(referral.folio(), "Sí.", MONDAY)))
                .isInstanceOf(NotPermitted.class);
    }

    private void ask(ReferralFile referral, String question) {
        acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> referrals.ask(referral.folio(), question, MONDAY));
    }

    private void reply(ReferralFile referral, String answer) {
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> referrals.reply(referral.folio(), answer, MONDAY));
    }

    @Test
    void only_the_receiver_answers_and_only_the_sender_withdraws() {
        var referral = refer(openCase());
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.PROTECTION_WORKER,
                        () -> referrals.answer(
                                referral.folio(), new ReferralAnswer.Accepted("Yo", "Jefa"), MONDAY, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        () -> referrals.withdraw(referral.folio(), Withdrawal.MISTAKE, MONDAY, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_accepted_referral_cannot_be_withdrawn() {
        var referral = accept(refer(openCase()));
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> referrals.withdraw(referral.folio(), Withdrawal.MISTAKE, MONDAY, null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void data_beyond_the_purpose_are_refused_by_name() {
        var file = openCase();
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> referrals.refer(new NewReferral(
                                file.folio(),
                                Purpose.PROTECTION,
                                PROTECTION,
                                Answer.NO,
                                List.of(PacketField.EMPLOYER),
                                "",
                                null,
                                MONDAY))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Quién emplea");
    }

    @Test
    void an_authority_that_does_not_take_the_purpose_is_refused() {
        var file = openCase();
        assertThatThrownBy(() -> refer(file, Purpose.PROTECTION, PROSECUTOR, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("autoridad");
    }

    @Test
    void the_same_purpose_is_not_sent_twice_to_one_authority() {
        var file = openCase();
        var first = refer(file);
        assertThatThrownBy(() -> refer(file)).isInstanceOf(InvalidInput.class).hasMessageContaining(first.folio());
    }

    private ReferralStatus seenBy(String unit, ReferralFile referral) {
        return acting.as(unit, Role.PROTECTION_WORKER, () -> referrals.getByFolio(referral.folio()))
                .status();
    }

    private CaseFile caseSeenBy(String unit, CaseFile file) {
        return acting.as(unit, Role.PROTECTION_WORKER, () -> casework.getByFolio(file.folio()));
    }

    private ReferralFile reject(ReferralFile referral, @Nullable String shouldTake) {
        return acting.as(PROTECTION, Role.PROTECTION_WORKER, () -> {
            referrals.answer(
                    referral.folio(),
                    new ReferralAnswer.Rejected(Rejection.OTHER_TERRITORY, shouldTake, "Vive en otra entidad."),
                    MONDAY,
                    null);
            return referrals.getByFolio(referral.folio());
        });
    }
}
