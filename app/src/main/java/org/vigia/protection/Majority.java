package org.vigia.protection;

import java.time.LocalDate;
import org.vigia.page.Formats;
import org.vigia.registry.Child;

/**
 * The days between which a child turns eighteen, as surely as its age is known. They follow from the age on file and not from the
 * sealed birth date, so that no deadline tells a birthday (LGDNNA 76); the doubt is kept, and the earliest day is the one that counts.
 *
 * @param earliest the first day on which it may be eighteen
 * @param latest the last day before which it surely is not yet more than that
 */
public record Majority(LocalDate earliest, LocalDate latest) {
    private static final int ADULT = 18;
    /** How long before the earliest day the clock of the review starts; it ends three months before that day. */
    private static final int MONTHS_AHEAD = 6;

    static Majority of(Child child) {
        LocalDate on = child.agedOn();
        return new Majority(
                on.plusYears(ADULT - 1 - child.age().atMost()).plusDays(1),
                on.plusYears(ADULT - child.age().atLeast()));
    }

    /** From when the review of what goes on after eighteen is due. */
    LocalDate reviewFrom() {
        return earliest.minusMonths(MONTHS_AHEAD);
    }

    /** "entre el 3 mar 2027 y el 2 mar 2028". */
    String words() {
        return "entre el %s y el %s".formatted(Formats.day(earliest), Formats.day(latest));
    }
}
