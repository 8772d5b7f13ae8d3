package org.vigia.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One child's work on one day as observed: age as far as known, state of the workplace (INEGI's two digits; without it the
 * federal floor alone answers), its SCIAN codes (none when unknown), hazard codes seen (absent when nobody looked, empty when
 * none was seen), hours a day, days a week, and the answers; what was not asked is unknown.
 */
public record WorkFacts(
        LocalDate on,
        Age age,
        Optional<String> state,
        Set<String> activities,
        Optional<Set<String>> hazards,
        OptionalDouble hoursPerDay,
        OptionalDouble daysPerWeek,
        Map<WorkQuestion, Answer> answers) {
    private static final int HOURS_IN_A_DAY = 24;
    private static final int DAYS_IN_A_WEEK = 7;

    public WorkFacts {
        activities = Set.copyOf(activities);
        hazards = hazards.map(Set::copyOf);
        answers = Map.copyOf(answers);
        refuseBeyond("Horas al día", hoursPerDay, HOURS_IN_A_DAY);
        refuseBeyond("Días a la semana", daysPerWeek, DAYS_IN_A_WEEK);
    }

    /** Nothing known yet but the day and the age. */
    public static WorkFacts on(LocalDate day, Age age) {
        return new WorkFacts(
                day,
                age,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of());
    }

    /** The same facts on another day, to ask what the law of that day would say. */
    WorkFacts movedTo(LocalDate day) {
        return new WorkFacts(day, age, state, activities, hazards, hoursPerDay, daysPerWeek, answers);
    }

    /** In a state, by INEGI's two digits. */
    public WorkFacts in(String workplaceState) {
        return new WorkFacts(
                on, age, Optional.of(workplaceState), activities, hazards, hoursPerDay, daysPerWeek, answers);
    }

    public WorkFacts at(String... industries) {
        return new WorkFacts(on, age, state, Set.of(industries), hazards, hoursPerDay, daysPerWeek, answers);
    }

    public WorkFacts withHazards(Set<String> seen) {
        return new WorkFacts(on, age, state, activities, Optional.of(seen), hoursPerDay, daysPerWeek, answers);
    }

    public WorkFacts withHours(double perDay, double days) {
        return new WorkFacts(
                on, age, state, activities, hazards, OptionalDouble.of(perDay), OptionalDouble.of(days), answers);
    }

    public WorkFacts with(WorkQuestion question, Answer answer) {
        var all = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        all.putAll(answers);
        all.put(question, answer);
        return new WorkFacts(on, age, state, activities, hazards, hoursPerDay, daysPerWeek, all);
    }

    public WorkFacts yes(WorkQuestion... questions) {
        return withAll(Answer.YES, questions);
    }

    public WorkFacts no(WorkQuestion... questions) {
        return withAll(Answer.NO, questions);
    }

    private WorkFacts withAll(Answer answer, WorkQuestion... questions) {
        var facts = this;
        for (var question : questions) facts = facts.with(question, answer);
        return facts;
    }

    Facts asTaken(Age taken) {
        var facts = Facts.none().with("age", new Fact.Between(taken.atLeast(), taken.atMost()));
        if (state.isPresent()) facts = facts.with("state", Set.of(state.get()));
        if (!activities.isEmpty()) facts = facts.with("activity", activities);
        if (hazards.isPresent()) facts = facts.with("hazards", hazards.get());
        if (hoursPerDay.isPresent()) facts = facts.with("hours_per_day", hoursPerDay.getAsDouble());
        if (hoursPerDay.isPresent() && daysPerWeek.isPresent())
            facts = facts.with("hours_per_week", hoursPerDay.getAsDouble() * daysPerWeek.getAsDouble());
        for (var entry : answers.entrySet()) facts = facts.with(entry.getKey().fact(), entry.getValue());
        return facts;
    }

    private static void refuseBeyond(String field, OptionalDouble value, int most) {
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= most))
            throw new IllegalArgumentException(
                    "%s «%s»: escriba un número de 0 a %d".formatted(field, value.getAsDouble(), most));
    }
}
