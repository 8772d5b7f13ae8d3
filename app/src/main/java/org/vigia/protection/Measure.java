package org.vigia.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an institution is to do for a child.
 *
 * @param number in the plan, from 1
 * @param version of the plan that first held it; 0 for what was too urgent to wait for a plan
 * @param right code of the {@link Right} that it restores
 * @param due last day on which it is in time
 * @param last day on which anything was last recorded of it
 * @param refusal why it was refused; null otherwise
 * @param judgment what the judge said of it; null when nothing yet, or when it is not urgent
 */
public record Measure(
        int number,
        int version,
        MeasureKind kind,
        String right,
        Institution institution,
        LocalDate due,
        Urgency urgency,
        MeasureStanding standing,
        LocalDate last,
        @Nullable Refusal refusal,
        @Nullable Judgment judgment) {

    static Measure of(int number, int version, Event.Proposed asked) {
        return new Measure(
                number,
                version,
                asked.kind(),
                asked.right(),
                asked.institution(),
                asked.due(),
                asked.urgency(),
                asked.urgency() == Urgency.ORDERED ? MeasureStanding.ACCEPTED : MeasureStanding.PROPOSED,
                asked.on(),
                null,
                null);
    }

    Measure moved(MeasureStanding to, LocalDate on, @Nullable Refusal why, @Nullable Judgment said) {
        return new Measure(number, version, kind, right, institution, due, urgency, to, on, why, said);
    }

    public boolean isOpen() {
        return !standing.isFinal();
    }

    /** Whether a judge must still say whether it stays. */
    public boolean awaitsJudge() {
        return urgency != Urgency.NONE && judgment == null && standing == MeasureStanding.ACCEPTED;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    /** "Medida 2, Atención psicológica". */
    String title() {
        return "Medida %d, %s".formatted(number, kind.label());
    }
}
