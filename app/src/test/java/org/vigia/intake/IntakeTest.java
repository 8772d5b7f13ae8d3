package org.vigia.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.docket.Deadlines;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Jurisdiction;
import org.vigia.page.Cursor;

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

    @Autowired
    Dangers dangers;

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

    @Test
    void danger_is_announced_with_the_file_it_belongs_to() {
        var recorded = acting.as(
                CHIAPAS,
                Role.INSPECTOR,
                () -> intake.recordComplaint(
                        Told.inTheFields(DAY).danger(Answer.YES).build()));
        assertThat(dangers.heard)
                .filteredOn(d -> d.complaint().equals(recorded.subject()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.caseId()).isEqualTo(recorded.caseId());
                    assertThat(d.municipality()).isEqualTo("07019");
                });
    }

    @Test
    void danger_that_is_denied_or_unknown_is_not_announced() {
        for (var answer : List.of(Answer.NO, Answer.UNKNOWN)) {
            var recorded = acting.as(
                    CHIAPAS,
                    Role.INSPECTOR,
                    () -> intake.recordComplaint(
                            Told.inTheFields(DAY).danger(answer).build()));
            assertThat(dangers.heard).extracting(DangerReported::complaint).doesNotContain(recorded.subject());
        }
    }

    @Test
    void a_room_that_fails_at_a_danger_takes_the_whole_complaint_back() {
        var narrative = Told.inTheFields(DAY)
                .at(Dangers.REFUSED, null)
                .danger(Answer.YES)
                .build();
        assertThatThrownBy(() -> acting.as(CHIAPAS, Role.INSPECTOR, () -> intake.recordComplaint(narrative)))
                .hasMessageContaining("a later room failed");
        var left = acting.as(
                CHIAPAS,
                Role.INSPECTOR,
                () -> intake.list(Filter.none(), Cursor.first(ComplaintList.KEY))
                        .list());
        assertThat(left).extracting(Complaint::municipality).doesNotContain(Dangers.REFUSED);
    }

    @Test
    void the_visit_made_ends_its_clock() {
        var open = acting.as(CHIAPAS, Role.INSPECTOR, () -> {
            UUID file = Objects.requireNonNull(intake.recordComplaint(
                            Told.inTheFields(DAY).danger(Answer.YES).build())
                    .caseId());
            intake.meetVisit(file, "inspection.visit");
            return deadlines.listOpenOfCase(file);
        });
        assertThat(open).extracting("rule").doesNotContain("DANGER_VISIT");
    }

    @Test
    void a_complaint_taken_down_by_protection_reaches_the_competent_inspectorate() {
        var folio = acting.as("PPNNA-07", Role.PROTECTION_WORKER, () -> {
            var recorded = intake.recordComplaint(
                    Told.inTheFields(DAY).danger(Answer.YES).build());
            return intake.findById(recorded.subject()).orElseThrow().folio();
        });
        var seen = acting.as(CHIAPAS, Role.INSPECTOR, () -> intake.getComplaint(folio));
        assertThat(acting.as(CHIAPAS, Role.INSPECTOR, () -> deadlines.listOpenOfCase(seen.caseId())))
                .extracting("rule", "unit")
                .contains(tuple("DANGER_VISIT", CHIAPAS));
    }

    @Test
    void who_complained_stays_with_the_unit_that_was_told() {
        var folio = acting.as("PPNNA-07", Role.PROTECTION_WORKER, () -> {
            var recorded = intake.recordComplaint(Told.inTheFields(DAY)
                    .by(new Complainant("Canario Vecino", null, null))
                    .build());
            return intake.findById(recorded.subject()).orElseThrow().folio();
        });
        assertThatThrownBy(() -> acting.as(
                        CHIAPAS,
                        Role.SUPERVISOR,
                        () -> intake.revealComplainant(folio, new Reason(Purpose.CONTACT, "Saber más"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_anonymous_complaint_keeps_no_row_of_who_complained() {
        boolean kept = acting.as(CHIAPAS, Role.SUPERVISOR, () -> {
            var recorded = intake.recordComplaint(
                    Told.inTheFields(DAY).by(new Complainant(null, null, null)).build());
            return intake.keepsComplainant(recorded.subject());
        });
        assertThat(kept).isFalse();
    }

    @Test
    void a_complaint_is_of_today_or_before_and_of_someone_who_may_be_a_minor() {
        for (var wrong : List.of(
                Told.inTheFields(LocalDate.now(ZoneId.of("UTC")).plusDays(3)),
                Told.inTheFields(DAY).children(2, Age.between(18, 20)),
                Told.inTheFields(DAY).children(0, null),
                Told.inTheFields(DAY).narrative("  ")))
            assertThatThrownBy(() -> acting.as(CHIAPAS, Role.INSPECTOR, () -> intake.recordComplaint(wrong.build())))
                    .isInstanceOf(InvalidInput.class);
    }

    @Test
    void who_collects_fines_takes_no_complaints_down() {
        assertThatThrownBy(() -> acting.as(
                        CHIAPAS,
                        Role.FINANCE_LIAISON,
                        () -> intake.recordComplaint(Told.inTheFields(DAY).build())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_state_does_not_find_a_complaint() {
        var recorded = acting.as(
                CHIAPAS,
                Role.INSPECTOR,
                () -> intake.recordComplaint(Told.inTheFields(DAY).build()));
        assertThat(acting.as("ITL-20", Role.SUPERVISOR, () -> intake.findById(recorded.subject())))
                .isEmpty();
    }
}
