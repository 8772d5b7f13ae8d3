package org.vigia.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.law.Answer;

class PlanCourseTest extends PlanEvents {
    @Property(tries = 50_000)
    void no_plan_with_open_measures_ends_as_fully_restored_and_no_follow_up_is_silent(
            @ForAll("events") List<Event> tried, @ForAll("day") LocalDate today) {
        Course course = Course.begin(DAY);
        for (Event event : tried) {
            Course before = course;
            try {
                course = course.then(event);
            } catch (InvalidInput | NotYet _) {
                assertThat(course).isSameAs(before);
                continue;
            }
            assertThat(course.reached()).containsAllEntriesOf(before.reached());
            assertThat(course.stage()).isGreaterThanOrEqualTo(before.stage());
            assertThat(course.versions()).isGreaterThanOrEqualTo(before.versions());
            assertThat(course.measures().list())
                    .hasSizeGreaterThanOrEqualTo(before.measures().list().size());
        }
        if (course.ended().filter(end -> end.why() == Ending.ALL_GUARANTEED).isPresent()) {
            assertThat(course.openMeasures()).isEmpty();
            assertThat(course.rights()).isNotEmpty();
            assertThat(course.unrestored()).isEmpty();
            assertThat(course.latestFollowUp().orElseThrow().working()).isEqualTo(Answer.NO);
        }
        for (FollowUp which : FollowUp.values()) assertNotSilent(course, which, today);
    }

    /** Once its day has passed, a follow-up was made, is alarmed as missed, or ended with its plan in time. */
    private static void assertNotSilent(Course course, FollowUp which, LocalDate today) {
        FollowUp.Standing standing = course.standing(which, today);
        boolean made = course.followUps().containsKey(which);
        boolean planned = course.has(Stage.PLANNED);
        boolean over = planned && today.isAfter(course.due(which).orElseThrow());
        switch (standing) {
            case NOT_BEGUN -> assertThat(planned || course.isOver()).isFalse();
            case AWAITED -> assertThat(made || over || !planned).isFalse();
            case MET, MET_LATE -> assertThat(made).isTrue();
            case MISSED -> assertThat(over && !made).isTrue();
            case ENDED -> assertThat(course.isOver() && !made).isTrue();
        }
        if (over && !made && !course.isOver()) assertThat(standing).isEqualTo(FollowUp.Standing.MISSED);
    }

    @Property(tries = 5_000)
    void a_plan_that_ended_stays_as_it_is(@ForAll("events") List<Event> tried) {
        Course over = Course.begin(DAY).then(new Event.Ended(DAY, Ending.LOST_CONTACT, null));
        for (Event event : tried) assertThatThrownBy(() -> over.then(event)).isInstanceOf(NotYet.class);
    }

    @Test
    void a_plan_ends_as_restored_when_every_right_was_and_the_child_no_longer_works() {
        Course course = planned()
                .then(proposed("EDUCATION"))
                .then(new Event.Moved(DAY, 1, MeasureStanding.ACCEPTED, null))
                .then(new Event.Agreed(DAY));
        Event end = new Event.Ended(DAY.plusDays(80), Ending.ALL_GUARANTEED, null);
        assertThatThrownBy(() -> course.then(end))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet())
                                .hasSize(3)
                                .anyMatch(sentence -> sentence.contains("Medida 1")));
        Course restored = course.then(new Event.Moved(DAY.plusDays(20), 1, MeasureStanding.DONE, null))
                .then(new Event.FollowedUp(DAY.plusDays(80), FollowUp.THREE, Answer.NO, Answer.YES));
        assertThat(restored.then(end).isOver()).isTrue();
    }

    @Test
    void a_refused_measure_restores_nothing() {
        Course course = planned()
                .then(proposed("EDUCATION"))
                .then(new Event.Moved(DAY, 1, MeasureStanding.REFUSED, Refusal.NO_MEANS))
                .then(new Event.FollowedUp(DAY.plusDays(80), FollowUp.THREE, Answer.NO, Answer.NO));
        assertThat(course.openMeasures()).isEmpty();
        assertThat(course.unrestored()).containsExactly("EDUCATION");
        assertThatThrownBy(() -> course.then(new Event.Ended(DAY.plusDays(81), Ending.ALL_GUARANTEED, null)))
                .isInstanceOf(NotYet.class);
    }

    @Test
    void an_urgent_measure_waits_for_no_plan_and_for_the_judge() {
        Course course = Course.begin(DAY)
                .then(new Event.Proposed(
                        DAY, MeasureKind.CENTRE, "LIFE", Institution.ASSISTANCE_CENTRE, DAY, Urgency.ORDERED));
        Measure measure = course.measures().list().getFirst();
        assertThat(measure.awaitsJudge()).isTrue();
        Course judged = course.then(new Event.Judged(DAY, 1, Judgment.CANCELLED));
        assertThat(judged.openMeasures()).isEmpty();
        assertThatThrownBy(() -> Course.begin(DAY).then(proposed("EDUCATION"))).isInstanceOf(NotYet.class);
    }

    @Test
    void a_follow_up_that_nobody_made_is_alarmed_and_may_still_be_made() {
        Course course = planned();
        LocalDate due = course.due(FollowUp.THREE).orElseThrow();
        assertThat(course.standing(FollowUp.THREE, due)).isEqualTo(FollowUp.Standing.AWAITED);
        assertThat(course.standing(FollowUp.THREE, due.plusDays(1))).isEqualTo(FollowUp.Standing.MISSED);
        Course late =
                course.then(new Event.FollowedUp(due.plusDays(9), FollowUp.THREE, Answer.UNKNOWN, Answer.UNKNOWN));
        assertThat(late.standing(FollowUp.THREE, due.plusDays(9))).isEqualTo(FollowUp.Standing.MET_LATE);
    }

    @Test
    void the_diagnosis_comes_after_the_family_and_the_rights() {
        assertThatThrownBy(() -> Course.begin(DAY).then(new Event.Planned(DAY)))
                .isInstanceOf(NotYet.class)
                .hasMessageContaining("acercamiento");
    }

    @Test
    void the_stages_are_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "plan-stages.md");
        String text = "# Plans of restoration\n\nDrawn by `PlanCourseTest`.\n\n## The steps of the law\n\n"
                + "| Stage | On the screen | Provision |\n|---|---|---|\n"
                + Stream.of(Stage.values())
                        .map(one -> "| `%s` | %s | %s |\n".formatted(one.name(), one.label(), one.provision()))
                        .collect(Collectors.joining())
                + "\n## Each measure\n\nThe first standing is `PROPOSED`; what the Procuraduría orders itself begins `ACCEPTED`.\n\n"
                + "| Standing | On the screen | Next |\n|---|---|---|\n"
                + Stream.of(MeasureStanding.values()).map(PlanCourseTest::line).collect(Collectors.joining())
                + "\n## Each follow-up\n\n| Standing | On the screen |\n|---|---|\n"
                + Stream.of(FollowUp.Standing.values())
                        .map(one -> "| `%s` | %s |\n".formatted(one.name(), one.label()))
                        .collect(Collectors.joining());
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, text);
        assertThat(before)
                .as("the stages changed: read docs/plan-stages.md and commit it")
                .isEqualTo(text);
    }

    private static String line(MeasureStanding one) {
        String after = one.isFinal()
                ? "–"
                : one.next().stream().map(next -> "`" + next + "`").sorted().collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |\n".formatted(one.name(), one.label(), after);
    }

    private static Course planned() {
        return Course.begin(DAY)
                .then(new Event.Determined(DAY, List.of("EDUCATION")))
                .then(new Event.Approached(DAY))
                .then(new Event.Planned(DAY));
    }

    private static Event proposed(String right) {
        return new Event.Proposed(
                DAY, MeasureKind.SCHOOL, right, Institution.EDUCATION, DAY.plusDays(30), Urgency.NONE);
    }
}
