package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.vigia.law.Answer;

/** Anything that somebody may try to record of a plan, in any order. */
class PlanEvents {
    static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Arbitrary<String> RIGHT = Arbitraries.of("EDUCATION", "HEALTH");

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-2, 420).map(DAY::plusDays);
    }

    /** Mostly one after the other, so that a plan gets somewhere. */
    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-1, 400).map(DAY::plusDays);
        Arbitrary<LocalDate> early = Arbitraries.integers().between(0, 2).map(DAY::plusDays);
        Arbitrary<Event> beginnings = early.flatMap(on -> Arbitraries.of(
                new Event.Approached(on),
                new Event.Determined(on, List.of("EDUCATION")),
                new Event.Determined(on, List.of("EDUCATION", "HEALTH")),
                new Event.Determined(on, List.of()),
                new Event.Planned(on),
                new Event.Agreed(on)));
        Arbitrary<Event> proposed = Combinators.combine(early, RIGHT, Arbitraries.of(Urgency.class))
                .as((on, right, urgency) -> new Event.Proposed(
                        on, MeasureKind.SCHOOL, right, Institution.EDUCATION, on.plusDays(30), urgency));
        Arbitrary<Event> moved = Combinators.combine(
                        day,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(MeasureStanding.class),
                        Arbitraries.of(Refusal.class).injectNull(0.1))
                .as((on, measure, to, why) ->
                        new Event.Moved(on, measure, to, to == MeasureStanding.REFUSED ? why : null));
        Arbitrary<Event> judged = Combinators.combine(
                        day, Arbitraries.integers().between(0, 4), Arbitraries.of(Judgment.class))
                .as(Event.Judged::new);
        Arbitrary<Event> followed = Combinators.combine(
                        day, Arbitraries.of(FollowUp.class), Arbitraries.of(Answer.class), Arbitraries.of(Answer.class))
                .as(Event.FollowedUp::new);
        Arbitrary<Event> inscriptions =
                day.flatMap(on -> Arbitraries.of(new Event.InscriptionAsked(on), new Event.Inscribed(on)));
        Arbitrary<Event> ended = Combinators.combine(
                        Arbitraries.integers().between(300, 420).map(DAY::plusDays),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Ending.ALL_GUARANTEED)),
                                Tuple.of(1, Arbitraries.of(Ending.class))))
                .as((on, why) -> new Event.Ended(on, why, why == Ending.MOVED ? "PPNNA-21" : null));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, beginnings),
                        Tuple.of(4, proposed),
                        Tuple.of(8, moved),
                        Tuple.of(1, judged),
                        Tuple.of(3, followed),
                        Tuple.of(1, inscriptions),
                        Tuple.of(2, ended))
                .list()
                .ofMaxSize(40);
    }
}
