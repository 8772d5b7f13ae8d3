package org.vigia.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigia.page.Option;

/** What may be chosen on the pages of a plan. */
final class PlanChoices {
    private PlanChoices() {}

    /** All rights that the law listed on a day. */
    static List<Option> rights(LocalDate day) {
        return Right.on(day).stream()
                .map(right -> new Option(right.code(), right.label(), right.provision()))
                .toList();
    }

    /** Those found restricted; of an urgent measure all, for it waits for no finding. */
    static List<Option> restored(Course course, LocalDate day) {
        List<String> found = course.rights();
        return rights(day).stream()
                .filter(option -> found.isEmpty() || found.contains(option.value()))
                .toList();
    }

    static List<Option> kinds() {
        return of(MeasureKind.values(), MeasureKind::label);
    }

    static List<Option> institutions() {
        return of(Institution.values(), Institution::label);
    }

    static List<Option> urgencies() {
        return Arrays.stream(Urgency.values())
                .map(one -> new Option(one.name(), one.label(), one.provision().isEmpty() ? null : one.provision()))
                .toList();
    }

    static List<Option> moves(Course course) {
        return PlanAct.moves(course).stream()
                .map(move -> new Option(move.value(), move.label()))
                .toList();
    }

    static List<Option> awaitingJudge(Course course) {
        return course.measures().list().stream()
                .filter(Measure::awaitsJudge)
                .map(measure -> new Option(Integer.toString(measure.number()), measure.title()))
                .toList();
    }

    static List<Option> refusals() {
        return of(Refusal.values(), Refusal::label);
    }

    static List<Option> judgments() {
        return of(Judgment.values(), Judgment::label);
    }

    static List<Option> followUps(Course course) {
        return Stream.of(FollowUp.values())
                .filter(which -> !course.followUps().containsKey(which))
                .map(which -> new Option(which.name(), which.label()))
                .toList();
    }

    static List<Option> representations() {
        return of(Representation.values(), Representation::label);
    }

    static List<Option> placements() {
        return of(Placement.values(), Placement::label);
    }

    /** Also those that have ended, so that what a child received before is told; the day says which fit. */
    static List<Option> programmes() {
        return Programme.all().stream()
                .map(one -> new Option(one.code(), "%s · %s".formatted(one.label(), one.agency())))
                .toList();
    }

    static List<Option> endings() {
        return of(Ending.values(), Ending::label);
    }

    private static <E extends Enum<E>> List<Option> of(E[] words, Function<E, String> label) {
        return Arrays.stream(words)
                .map(one -> new Option(one.name(), label.apply(one)))
                .toList();
    }
}
