package org.vigia.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Role;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.Track;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
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

class ProtectionTest extends CaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Protection protection;

    @Autowired
    Registry registry;

    @Autowired
    Docket docket;

    @Autowired
    Deadlines deadlines;

    @Autowired
    PlanWords words;

    @Autowired
    PlanSheets sheets;

    @Test
    void a_plan_opens_the_protection_track_and_keeps_the_case_open_until_it_ends() {
        CaseFile file = accepted();
        String plan = open(file);
        assertThat(plan).startsWith("R-CHIS-2026-");
        assertThat(reload(file).openTracks()).contains(Track.PROTECTION);
        assertThat(conditions(file)).anyMatch(condition -> condition.contains(plan));
        record(plan, new Event.Ended(DAY.plusDays(9), Ending.UNFOUNDED, null));
        assertThat(conditions(file)).noneMatch(condition -> condition.contains(plan));
    }

    @Test
    void a_child_has_one_plan_at_a_time() {
        CaseFile file = accepted();
        String plan = open(file);
        assertThatThrownBy(() -> open(file)).isInstanceOf(NotYet.class).hasMessageContaining(plan);
        record(plan, new Event.Ended(DAY, Ending.LOST_CONTACT, null));
        assertThat(open(file)).isNotEqualTo(plan);
    }

    @Test
    void the_inspectorate_learns_where_the_plan_stands_and_nothing_else() {
        CaseFile file = accepted();
        String plan = planned(file);
        refuse(plan);
        as(INSPECTORATE, Role.INSPECTOR, () -> {
            assertThat(protection.get(plan).stage()).isEqualTo(Stage.PLANNED);
            assertThat(sheets.get(plan).held()).isEmpty();
            assertThat(docket.timeline(file.caseId()).stream().map(act -> act.kind()))
                    .contains("protection.plan", "protection.planned", "protection.step")
                    .noneMatch(kind -> kind.contains("refused"));
            return plan;
        });
        assertThatThrownBy(() -> as(INSPECTORATE, Role.INSPECTOR, () -> protection.open(plan)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void migration_control_and_units_without_the_case_see_nothing_of_it() {
        String plan = planned(accepted());
        for (Role role : List.of(Role.MIGRATION_LIAISON, Role.PROTECTION_WORKER))
            assertThatThrownBy(() -> as("INM", role, () -> protection.get(plan)))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("PPNNA-21", Role.PROTECTION_WORKER, () -> protection.get(plan)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_first_plan_starts_three_follow_ups_and_each_is_met_by_its_own() {
        CaseFile file = accepted();
        String plan = planned(file);
        record(plan, new Event.Planned(DAY.plusDays(20)), Told.words("Segunda versión, tras oírle."));
        assertThat(rules(file)).contains("FOLLOW_UP_3", "FOLLOW_UP_6", "FOLLOW_UP_12");
        assertThat(rules(file).stream().filter("FOLLOW_UP_3"::equals)).hasSize(1);
        record(plan, new Event.FollowedUp(DAY.plusDays(70), FollowUp.THREE, Answer.NO, Answer.YES));
        assertThat(rules(file)).contains("FOLLOW_UP_6").doesNotContain("FOLLOW_UP_3");
        assertThat(file(plan).course().versions()).isEqualTo(2);
        record(plan, new Event.Ended(DAY.plusDays(80), Ending.MOVED, "PPNNA-21"));
        assertThat(rules(file)).noneMatch(rule -> rule.startsWith("FOLLOW_UP"));
    }

    @Test
    void the_clocks_of_an_urgent_measure_run_in_hours_and_show_to_protection_alone() {
        CaseFile file = accepted();
        String plan = open(file);
        Event asked = new Event.Proposed(
                DAY, MeasureKind.MEDICAL, "HEALTH", Institution.HEALTH, DAY.plusDays(1), Urgency.ASKED);
        assertThatThrownBy(() -> record(plan, asked)).isInstanceOf(InvalidInput.class);
        record(plan, asked, new Told(null, LocalTime.of(9, 0)));
        record(plan, asked, new Told(null, LocalTime.of(9, 5)));
        assertThat(rules(file).stream().filter("MEASURE_DECREE"::equals)).hasSize(2);
        assertThat(as(INSPECTORATE, Role.SUPERVISOR, () -> deadlines.listOpenOfCase(file.caseId())))
                .extracting(Deadline::rule)
                .doesNotContain("MEASURE_DECREE");
        record(
                plan,
                new Event.Moved(DAY, 1, MeasureStanding.ACCEPTED, null),
                new Told("Ministerio Público en turno", LocalTime.of(11, 0)));
        assertThat(rules(file).stream().filter("MEASURE_DECREE"::equals)).hasSize(1);
        assertThat(rules(file)).contains("MEASURE_JUDICIAL_REVIEW");
        record(plan, new Event.Judged(DAY, 1, Judgment.CONFIRMED));
        assertThat(rules(file)).doesNotContain("MEASURE_JUDICIAL_REVIEW");
    }

    @Test
    void the_inscription_as_a_victim_has_ten_working_days() {
        CaseFile file = accepted();
        String plan = open(file);
        record(plan, new Event.InscriptionAsked(DAY));
        assertThat(rules(file)).contains("VICTIM_REGISTRY");
        record(plan, new Event.Inscribed(DAY.plusDays(3)));
        assertThat(rules(file)).doesNotContain("VICTIM_REGISTRY");
    }

    @Test
    void a_programme_that_has_ended_is_not_given_and_its_successor_is_named() {
        String plan = open(accepted());
        assertThatThrownBy(() -> record(plan, new Event.Served(DAY, "FULL_TIME_SCHOOLS")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("La Escuela es Nuestra");
        assertThatThrownBy(() -> record(plan, new Event.Served(DAY, "MIGRANT_SCHOOLING")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("No consta otro");
        record(plan, new Event.Served(DAY, "PAMAR"));
    }

    @Test
    void what_was_said_is_read_only_by_who_has_written_down_what_for() {
        CaseFile file = accepted();
        String plan = planned(file);
        record(plan, new Event.Heard(DAY.plusDays(3), Answer.YES), Told.words("Quiero volver a la escuela."));
        as(PROTECTION, Role.PROTECTION_WORKER, () -> {
            assertThat(words.find(protection.get(plan))).isEmpty();
            words.open(plan, new Reason(Purpose.INTERVIEW, "Preparar la audiencia."));
            assertThat(words.find(protection.get(plan)).orElseThrow().lines())
                    .extracting(PlanWords.Line::words)
                    .contains("Quiero volver a la escuela.");
            return plan;
        });
        assertThatThrownBy(() -> as(INSPECTORATE, Role.SUPERVISOR, () -> words.require(plan)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void no_place_to_be_lodged_is_a_migration_station() {
        assertThat(Placement.values())
                .noneMatch(place -> place.label().toLowerCase().contains("migra"));
    }

    @Test
    void who_saw_an_older_version_is_told() {
        String plan = open(accepted());
        assertThatThrownBy(() -> as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        () -> protection.record(plan, new Event.Approached(DAY), Told.nothing(), 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void only_protection_keeps_plans_and_only_the_unit_whose_plan_it_is() {
        CaseFile file = accepted();
        UUID child = child(file);
        assertThatThrownBy(() -> as(
                        INSPECTORATE,
                        Role.PROTECTION_WORKER,
                        () -> protection.open(new NewPlan(file.folio(), child, DAY, List.of("EDUCATION")))))
                .isInstanceOf(NotPermitted.class);
        String plan = open(file);
        record(plan, new Event.Ended(DAY, Ending.MOVED, "PPNNA-21"));
        assertThatThrownBy(() -> as(
                        "PPNNA-21",
                        Role.PROTECTION_WORKER,
                        () -> protection.record(plan, new Event.Approached(DAY), Told.nothing(), null)))
                .isInstanceOf(NotPermitted.class);
        assertThat(as("PPNNA-21", Role.PROTECTION_WORKER, () -> protection.open(plan))
                        .events())
                .isNotEmpty();
    }

    @Test
    void a_day_ahead_and_a_right_that_is_not_listed_are_refused() {
        String plan = open(accepted());
        assertThatThrownBy(() -> record(plan, new Event.Approached(LocalDate.of(2999, 1, 1))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> record(plan, new Event.Determined(DAY, List.of("FLYING"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_goes_on_after_eighteen_is_due_before_the_earliest_birthday_that_the_doubt_allows() {
        CaseFile file = accepted();
        String plan = open(file);
        var due = as(PROTECTION, Role.PROTECTION_WORKER, () -> deadlines.listOpenOfCase(file.caseId())).stream()
                .filter(deadline -> deadline.rule().equals("AGEING_OUT_REVIEW"))
                .findFirst()
                .orElseThrow();
        assertThat(due.dueOn()).isEqualTo(DAY.plusYears(4).plusDays(1).minusMonths(3));
        assertThatThrownBy(() -> record(plan, new Event.AgeReviewed(DAY))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        record(plan, new Event.Ended(DAY, Ending.AGED_OUT, null), Told.words("La recibe el DIF.")))
                .isInstanceOf(NotYet.class)
                .hasMessageContaining("18");
        record(plan, new Event.AgeReviewed(DAY), Told.words("Sigue la beca; la acompaña su tía."));
        assertThat(rules(file)).doesNotContain("AGEING_OUT_REVIEW");
        record(plan, new Event.Ended(DAY, Ending.AGED_OUT, null), Told.words("La recibe el DIF."));
    }

    private CaseFile accepted() {
        CaseFile file = openCase();
        accept(refer(file));
        as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(girl(), file.caseId()));
        return file;
    }

    private static NewChild girl() {
        return new NewChild(
                Sex.GIRL,
                Age.known(13),
                AgeMethod.SELF_DECLARED,
                DAY,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                NewChild.Names.unknown());
    }

    private UUID child(CaseFile file) {
        return as(PROTECTION, Role.PROTECTION_WORKER, () -> registry.listChildren(file.caseId()))
                .getFirst()
                .id();
    }

    private String open(CaseFile file) {
        UUID child = child(file);
        return as(
                PROTECTION,
                Role.PROTECTION_WORKER,
                () -> protection
                        .get(protection
                                .open(new NewPlan(file.folio(), child, DAY, List.of("EDUCATION")))
                                .subject())
                        .folio());
    }

    private String planned(CaseFile file) {
        String plan = open(file);
        record(plan, new Event.Approached(DAY.plusDays(1)));
        record(plan, new Event.Planned(DAY.plusDays(2)), Told.words("Trabaja desde los doce años."));
        return plan;
    }

    private void refuse(String plan) {
        LocalDate day = DAY.plusDays(2);
        record(
                plan,
                new Event.Proposed(
                        day, MeasureKind.SCHOOL, "EDUCATION", Institution.EDUCATION, day.plusDays(30), Urgency.NONE));
        record(plan, new Event.Moved(day, 1, MeasureStanding.REFUSED, Refusal.NO_MEANS));
    }

    private PlanFile file(String plan) {
        return as(PROTECTION, Role.PROTECTION_WORKER, () -> protection.open(plan));
    }

    private void record(String plan, Event event) {
        record(plan, event, Told.nothing());
    }

    private void record(String plan, Event event, Told told) {
        as(PROTECTION, Role.PROTECTION_WORKER, () -> protection.record(plan, event, told, null));
    }

    private List<String> rules(CaseFile file) {
        return as(PROTECTION, Role.PROTECTION_WORKER, () -> deadlines.listOpenOfCase(file.caseId())).stream()
                .map(Deadline::rule)
                .toList();
    }

    private List<String> conditions(CaseFile file) {
        return as(INSPECTORATE, Role.SUPERVISOR, () -> casework.listUnmet(file.caseId())).stream()
                .map(ClosingCondition.Unmet::condition)
                .toList();
    }

    private <T> T as(String unit, Role role, Supplier<T> work) {
        return acting.as(unit, role, work);
    }
}
