package org.vigia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.vigia.access.Role;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.intake.DangerReported;
import org.vigia.law.Answer;
import org.vigia.referral.Withdrawal;

class CaseEventsTest extends CaseTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Deadlines deadlines;

    @Test
    void danger_opens_the_case_its_tracks_and_the_notice_to_protection() {
        var caseId = UUID.randomUUID();
        var file = danger(caseId);
        assertThat(file.danger()).isEqualTo(Answer.YES);
        assertThat(file.openTracks()).containsExactly(Track.LABOUR, Track.PROTECTION);
        assertThat(openRules(caseId)).containsExactly(tuple("PROTECTION_NOTICE", INSPECTORATE));
    }

    @Test
    void danger_reported_again_opens_nothing_twice() {
        var caseId = UUID.randomUUID();
        var first = danger(caseId);
        var second = danger(caseId);
        assertThat(second).isEqualTo(first);
        assertThat(openRules(caseId)).hasSize(1);
    }

    @Test
    void a_referral_to_protection_gives_the_notice() {
        var caseId = UUID.randomUUID();
        refer(danger(caseId));
        assertThat(openRules(caseId)).extracting("rule").doesNotContain("PROTECTION_NOTICE");
    }

    @Test
    void a_notice_is_owed_again_since_its_first_day_when_its_referral_is_taken_back() {
        var caseId = UUID.randomUUID();
        var sent = refer(danger(caseId));
        acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> referrals.withdraw(sent.folio(), Withdrawal.MISTAKE, MONDAY, null));
        assertThat(openRules(caseId)).containsExactly(tuple("PROTECTION_NOTICE", INSPECTORATE));
        assertThat(acting.as(INSPECTORATE, Role.INSPECTOR, () -> deadlines.listOpenOfCase(caseId)))
                .extracting(Deadline::starts)
                .containsExactly(MONDAY.at());
    }

    @Test
    void taking_back_a_referral_that_nobody_owed_makes_nothing_due() {
        var file = openCase();
        var sent = refer(file);
        acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> referrals.withdraw(sent.folio(), Withdrawal.NO_LONGER_NEEDED, MONDAY, null));
        assertThat(openRules(file.caseId())).isEmpty();
    }

    @Test
    void danger_in_a_closed_case_reopens_it() {
        var file = close(openCase());
        assertThat(danger(file.caseId()).isOpen()).isTrue();
    }

    private CaseFile danger(UUID caseId) {
        return acting.as(INSPECTORATE, Role.INSPECTOR, () -> {
            events.publishEvent(
                    new DangerReported(caseId, UUID.randomUUID(), "D-CHIS-2026-000001", "07", "07019", MONDAY.at()));
            return casework.find(caseId).orElseThrow();
        });
    }

    private java.util.List<org.assertj.core.groups.Tuple> openRules(UUID caseId) {
        return acting.as(INSPECTORATE, Role.INSPECTOR, () -> deadlines.listOpenOfCase(caseId)).stream()
                .filter(deadline -> Objects.equals(deadline.subject(), caseId))
                .map(deadline -> tuple(deadline.rule(), deadline.unit()))
                .toList();
    }
}
