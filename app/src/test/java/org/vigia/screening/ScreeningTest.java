package org.vigia.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.InvalidInput;
import org.vigia.access.Role;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;

class ScreeningTest extends CaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Screening screening;

    @Autowired
    Registry registry;

    private CaseFile file;
    private UUID child;

    @BeforeEach
    void a_case_with_a_child() {
        file = openCase();
        accept(refer(file));
        child = as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(boy(), file.caseId()));
    }

    @Test
    void every_instrument_has_its_questions_and_no_question_twice() {
        assertThat(Instrument.on(DAY))
                .hasSize(3)
                .allSatisfy(instrument ->
                        assertThat(instrument.questions()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(Instrument.find("ILO_11", 1).orElseThrow().questions()).hasSize(11);
        assertThat(Instrument.find("UNODC_CHILDREN", 1).orElseThrow().questions())
                .hasSize(15);
    }

    @Test
    void a_person_decides_whatever_was_answered_and_the_child_may_be_asked_again() {
        record(Map.of("DEBT", Reply.YES, "VIOLENCE", Reply.YES), Result.NONE);
        record(Map.of(), Result.REFER_NOW);
        assertThat(as(PROTECTION, Role.PROTECTION_WORKER, () -> screening.list(file.caseId())))
                .extracting(Interview::result)
                .containsExactly(Result.REFER_NOW, Result.NONE);
    }

    @Test
    void what_was_not_asked_is_told_as_not_asked_and_read_with_a_purpose_alone() {
        record(Map.of("DEBT", Reply.REFUSED), Result.MONITOR);
        as(PROTECTION, Role.PROTECTION_WORKER, () -> {
            assertThat(screening.find(child, file.caseId())).isEmpty();
            screening.open(child, file.caseId(), new Reason(Purpose.INTERVIEW, "Preparar la entrevista."));
            var answered = screening.find(child, file.caseId()).orElseThrow().answered();
            assertThat(answered).hasSize(1);
            assertThat(answered.getFirst().lines())
                    .extracting(Screening.Line::reply)
                    .contains("No quiso responder")
                    .filteredOn("No se preguntó"::equals)
                    .hasSize(10);
            return child;
        });
    }

    @Test
    void migration_control_sees_no_screening() {
        record(Map.of(), Result.REFER);
        assertThat(as("INM", Role.MIGRATION_LIAISON, () -> screening.list(file.caseId())))
                .isEmpty();
        assertThat(as(INSPECTORATE, Role.SUPERVISOR, () -> screening.list(file.caseId())))
                .isEmpty();
    }

    @Test
    void questions_of_another_instrument_and_a_day_ahead_are_refused() {
        assertThatThrownBy(() -> record(Map.of("PLAY", Reply.YES), Result.REFER))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        () -> screening.record(asked(LocalDate.of(2999, 1, 1), Map.of(), Result.REFER))))
                .isInstanceOf(InvalidInput.class);
    }

    private void record(Map<String, Reply> replies, Result result) {
        as(PROTECTION, Role.PROTECTION_WORKER, () -> screening.record(asked(DAY, replies, result)));
    }

    private NewScreening asked(LocalDate on, Map<String, Reply> replies, Result result) {
        return new NewScreening(file.folio(), child, on, "ILO_11", Setting.SAFE_PLACE, replies, result, null);
    }

    private static NewChild boy() {
        return new NewChild(
                Sex.BOY,
                Age.known(14),
                AgeMethod.SELF_DECLARED,
                DAY,
                Answer.UNKNOWN,
                "es",
                Origin.FOREIGN,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                NewChild.Names.unknown());
    }

    private <T> T as(String unit, Role role, Supplier<T> work) {
        return acting.as(unit, role, work);
    }
}
