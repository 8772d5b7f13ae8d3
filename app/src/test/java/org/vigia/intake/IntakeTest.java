package org.vigia.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.docket.Deadlines;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Jurisdiction;

/** Complaints as the room records them. */
@VigiaTest
class IntakeTest {
    private static final String CHIAPAS = "ITL-07";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    Acting acting;

    @Autowired
    Intake intake;

    @Autowired
    Deadlines deadlines;

    @Test
    void a_complaint_gets_a_folio_and_its_competence_at_once() {
        var complaint = acting.as(CHIAPAS, Role.INSPECTOR, () -> {
            var recorded = intake.recordComplaint(Told.inTheFields(DAY).build());
            return intake.findById(recorded.subject()).orElseThrow();
        });
        assertThat(complaint.folio()).matches("D-CHIS-2026-\\d{6}");
        assertThat(complaint.ages()).contains(Age.between(11, 14));
        var ruling = acting.as(CHIAPAS, Role.INSPECTOR, () -> intake.getCompetence(complaint.folio()));
        assertThat(ruling.jurisdiction()).isEqualTo(Jurisdiction.STATE);
        assertThat(ruling.reason()).isNotBlank();
    }

    @Test
    void danger_starts_the_clock_of_a_visit() {
        var open = acting.as(CHIAPAS, Role.INSPECTOR, () -> {
            var recorded = intake.recordComplaint(
                    Told.inTheFields(DAY).danger(Answer.YES).build());
            return deadlines.listOpenOfCase(Objects.requireNonNull(recorded.caseId()));
        });
        assertThat(open).extracting("rule", "unit").contains(tuple("DANGER_VISIT", CHIAPAS));
    }
}
