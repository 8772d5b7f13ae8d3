package org.vigia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.docket.Act;
import org.vigia.docket.Docket;

class ClosureTest extends CaseTest {
    @Autowired
    Docket docket;

    @Test
    void a_case_with_nothing_open_closes() {
        assertThat(close(openCase()).isOpen()).isFalse();
    }

    @Test
    void a_case_with_an_open_track_does_not_close_and_says_which() {
        var file = openCase();
        start(file, Track.LABOUR);
        assertThatThrownBy(() -> close(file))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet())
                                .containsExactly("Termine la vía Laboral y diga su resultado (LFT 22 Bis, 23)"));
    }

    @Test
    void every_unmet_condition_is_named_at_once() {
        var file = openCase();
        start(file, Track.LABOUR);
        var referral = refer(file);
        assertThatThrownBy(() -> close(file))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet())
                                .hasSize(3)
                                .anyMatch(condition ->
                                        condition.contains(referral.folio()) && condition.contains("LGDNNA")));
    }

    @Test
    void a_referral_is_open_until_its_outcome_is_known() {
        var file = openCase();
        var referral = refer(file);
        end(file, Track.PROTECTION, TrackOutcome.TAKEN_OVER);
        assertThatThrownBy(() -> close(file)).isInstanceOf(NotYet.class);
        accept(referral);
        assertThatThrownBy(() -> close(file)).isInstanceOf(NotYet.class);
        conclude(referral);
        assertThat(close(file).isOpen()).isFalse();
    }

    @Test
    void closing_without_a_fine_needs_its_reason() {
        var file = openCase();
        assertThatThrownBy(() -> close(file, new Outcome.Sanctioned("Se multó.")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("resultado");
    }

    @Test
    void closing_after_a_fine_cannot_be_called_unsanctioned() {
        var file = openCase();
        start(file, Track.SANCTION);
        end(file, Track.SANCTION, TrackOutcome.FINED);
        assertThatThrownBy(() -> close(file)).isInstanceOf(InvalidInput.class);
        assertThat(close(file, new Outcome.Sanctioned("Se multó."))
                        .closed()
                        .orElseThrow()
                        .outcome())
                .isEqualTo("SANCTIONED");
    }

    @Test
    void closing_needs_an_explanation() {
        var file = openCase();
        assertThatThrownBy(() -> close(file, new Outcome.NotSanctioned(NoSanction.NO_BREACH, " ")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("explicacion");
    }

    @Test
    void an_inspector_does_not_close() {
        var file = openCase();
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.INSPECTOR,
                        () -> casework.close(file.folio(), new Outcome.Mistaken("Repetido."), MONDAY, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void closing_on_an_old_page_is_refused() {
        var file = openCase();
        start(file, Track.LABOUR);
        end(file, Track.LABOUR, TrackOutcome.NO_BREACH);
        assertThatThrownBy(() -> acting.as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> casework.close(file.folio(), new Outcome.Mistaken("Repetido."), MONDAY, file.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_closed_case_takes_no_track_and_no_referral() {
        var file = close(openCase());
        assertThatThrownBy(() -> start(file, Track.LABOUR)).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> refer(file)).isInstanceOf(NotYet.class);
    }

    @Test
    void closed_reopened_and_closed_again_keeps_every_row() {
        var file = close(openCase());
        acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> casework.reopen(file.folio(), Reopening.NEW_FACTS, "Llegó otra queja.", MONDAY, file.version()));
        assertThat(reload(file).isOpen()).isTrue();
        close(file);
        var kinds = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> docket.timeline(file.caseId())).stream()
                .map(Act::kind)
                .toList();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "casework.case_file", "casework.closure", "casework.reopening", "casework.closure");
    }

    @Test
    void another_states_officer_finds_no_case() {
        var file = openCase();
        assertThatThrownBy(() -> acting.as(ELSEWHERE, Role.SUPERVISOR, () -> casework.getByFolio(file.folio())))
                .isInstanceOf(org.vigia.access.NotFound.class);
    }
}
