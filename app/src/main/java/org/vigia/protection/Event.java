package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/** Something that happened to a plan of restoration; what was said with it is sealed and not part of it. */
public sealed interface Event {
    LocalDate on();

    /** Somebody went to the family and the place. */
    record Approached(LocalDate on) implements Event {}

    /** @param rights codes of {@link Right} found restricted, at least one; the last such event counts */
    record Determined(LocalDate on, List<String> rights) implements Event {}

    /** A diagnosis and with it a new version of the plan; the one before stays as it was. */
    record Planned(LocalDate on) implements Event {}

    /** @param right code of the {@link Right} that it restores @param due last day on which it is in time */
    record Proposed(
            LocalDate on, MeasureKind kind, String right, Institution institution, LocalDate due, Urgency urgency)
            implements Event {}

    /** @param measure its number, from 1 @param why only of a refusal */
    record Moved(
            LocalDate on,
            int measure,
            MeasureStanding to,
            @Nullable Refusal why) implements Event {}

    /** A judge looked at an urgent measure. */
    record Judged(LocalDate on, int measure, Judgment said) implements Event {}

    /** The institutions agreed on how the plan is met. */
    record Agreed(LocalDate on) implements Event {}

    /** @param working whether the child still works @param school whether it goes to school */
    record FollowedUp(LocalDate on, FollowUp which, Answer working, Answer school) implements Event {}

    /** @param interpreter whether somebody interpreted, NO when it was not needed */
    record Heard(LocalDate on, Answer interpreter) implements Event {}

    record Represented(LocalDate on, Representation how) implements Event {}

    record Placed(LocalDate on, Placement where) implements Event {}

    /** @param programme code of the {@link Programme} */
    record Served(LocalDate on, String programme) implements Event {}

    /** The child's inscription as a victim was asked for (LGV 97). */
    record InscriptionAsked(LocalDate on) implements Event {}

    record Inscribed(LocalDate on) implements Event {}

    /** Somebody reviewed what goes on once the child is eighteen; what does, and who takes it, is said in words. */
    record AgeReviewed(LocalDate on) implements Event {}

    /** @param to unit that goes on, only of {@link Ending#MOVED} */
    record Ended(LocalDate on, Ending why, @Nullable String to) implements Event {}
}
