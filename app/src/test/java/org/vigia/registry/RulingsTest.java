package org.vigia.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;
import org.vigia.registry.NewWorkplace.Employer;

/** Who is competent, and a person who decides otherwise. */
@VigiaTest
class RulingsTest {
    private static final String CHIAPAS = "ITL-07";
    private static final String REASON = "Es conexo al ingenio vecino (LFT 528)";

    @Autowired
    Acting acting;

    @Autowired
    Registry registry;

    private UUID opened(NewWorkplace place) {
        return acting.as(CHIAPAS, Role.INSPECTOR, () -> registry.openWorkplace(place, null));
    }

    private Ruling ruled(UUID place, Matter matter) {
        return acting.as(CHIAPAS, Role.INSPECTOR, () -> registry.rule(place, matter, Invented.DAY, null));
    }

    private Ruling inForce(UUID place) {
        return acting.as(CHIAPAS, Role.INSPECTOR, () -> registry.listRulings(place))
                .getFirst();
    }

    private void decide(Role role, Ruling ruling, Jurisdiction decision, String reason, int seen) {
        acting.as(CHIAPAS, role, () -> registry.override(ruling.id(), decision, reason, seen));
    }

    @Test
    void a_field_of_coffee_is_of_the_state_and_its_safety_federal() {
        var place = opened(Invented.place("111331"));
        assertThat(ruled(place, Matter.CHILD_LABOUR)).satisfies(ruling -> {
            assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.STATE);
            assertThat(ruling.authority()).contains(CHIAPAS);
            assertThat(ruling.provision()).contains("LFT 529");
        });
        assertThat(ruled(place, Matter.SAFETY_HYGIENE).authority()).contains("IFT");
    }

    @Test
    void an_unknown_activity_is_provisionally_of_the_state_and_asks_for_a_ruling() {
        assertThat(ruled(opened(Invented.place(null)), Matter.CHILD_LABOUR)).satisfies(ruling -> {
            assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.PROVISIONAL_STATE);
            assertThat(ruling.needsRuling()).isTrue();
            assertThat(ruling.authority()).contains(CHIAPAS);
        });
    }

    @Test
    void an_illicit_activity_has_no_labour_authority() {
        var place = opened(Invented.place("07019", null, Enterprise.UNKNOWN, Answer.YES, Employer.unknown()));
        assertThat(ruled(place, Matter.CHILD_LABOUR)).satisfies(ruling -> {
            assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.NONE_LABOUR);
            assertThat(ruling.authority()).isEmpty();
        });
    }

    @Test
    void the_same_question_is_not_recorded_twice() {
        var place = opened(Invented.place("111331"));
        assertThat(ruled(place, Matter.CHILD_LABOUR)).isEqualTo(ruled(place, Matter.CHILD_LABOUR));
    }

    @Test
    void a_decision_stands_when_the_question_is_asked_again() {
        var place = opened(Invented.place("111331"));
        decide(Role.LEGAL_OFFICER, ruled(place, Matter.CHILD_LABOUR), Jurisdiction.FEDERAL, REASON, 1);
        assertThat(ruled(place, Matter.CHILD_LABOUR)).satisfies(ruling -> {
            assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.FEDERAL);
            assertThat(ruling.version()).isEqualTo(2);
            assertThat(ruling.override())
                    .contains(new Ruling.Override(
                            Acting.officer(CHIAPAS, Role.LEGAL_OFFICER).id(), REASON));
        });
    }

    @Test
    void a_decision_can_be_decided_back_and_all_three_rows_stay() {
        var place = opened(Invented.place("111331"));
        decide(Role.SUPERVISOR, ruled(place, Matter.CHILD_LABOUR), Jurisdiction.FEDERAL, REASON, 1);
        decide(Role.SUPERVISOR, inForce(place), Jurisdiction.STATE, "La conexidad no se probó", 2);
        assertThat(inForce(place)).satisfies(ruling -> {
            assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.STATE);
            assertThat(ruling.version()).isEqualTo(3);
        });
    }

    @Test
    void whoever_saw_an_older_ruling_cannot_decide_over_a_newer_one() {
        var place = opened(Invented.place("111331"));
        var first = ruled(place, Matter.CHILD_LABOUR);
        decide(Role.SUPERVISOR, first, Jurisdiction.FEDERAL, REASON, 1);
        assertThatThrownBy(() -> decide(Role.SUPERVISOR, inForce(place), Jurisdiction.STATE, REASON, 1))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decide(Role.SUPERVISOR, first, Jurisdiction.STATE, REASON, 2))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_decision_needs_a_reason_and_must_change_something() {
        var ruling = ruled(opened(Invented.place("111331")), Matter.CHILD_LABOUR);
        assertThatThrownBy(() -> decide(Role.SUPERVISOR, ruling, Jurisdiction.FEDERAL, "Sí", 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("motivo");
        for (var decision :
                new Jurisdiction[] {Jurisdiction.STATE, Jurisdiction.PROVISIONAL_STATE, Jurisdiction.NONE_LABOUR})
            assertThatThrownBy(() -> decide(Role.SUPERVISOR, ruling, decision, REASON, 1))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("competencia");
    }

    @Test
    void an_inspector_does_not_decide_competence() {
        var ruling = ruled(opened(Invented.place("111331")), Matter.CHILD_LABOUR);
        assertThatThrownBy(() -> decide(Role.INSPECTOR, ruling, Jurisdiction.FEDERAL, REASON, 1))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_state_cannot_find_the_ruling_it_would_decide() {
        var ruling = ruled(opened(Invented.place("111331")), Matter.CHILD_LABOUR);
        assertThatThrownBy(() -> acting.as(
                        "ITL-20",
                        Role.SUPERVISOR,
                        () -> registry.override(ruling.id(), Jurisdiction.FEDERAL, REASON, 1)))
                .isInstanceOf(NotFound.class);
    }
}
