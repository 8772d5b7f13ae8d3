package org.vigia.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;

/** The days a figure covers, as its source says; when the source does not say, that is what is kept. */
public sealed interface Coverage {
    Coverage NOT_STATED = new NotStated();

    /** Both days included. */
    record Dates(LocalDate from, LocalDate to) implements Coverage {
        public Dates {
            if (to.isBefore(from))
                throw new IllegalArgumentException(
                        "Periodo del %s al %s: termina antes de empezar".formatted(from, to));
        }

        private boolean sameDays(Dates theirs) {
            return MonthDay.from(from).equals(MonthDay.from(theirs.from))
                    && MonthDay.from(to).equals(MonthDay.from(theirs.to))
                    && to.getYear() - from.getYear() == theirs.to.getYear() - theirs.from.getYear();
        }
    }

    /** The source does not say; nothing is assumed. */
    record NotStated() implements Coverage {}

    static Coverage between(LocalDate from, LocalDate to) {
        return new Dates(from, to);
    }

    static Dates year(int year) {
        return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same days of their years, so that a later figure can be set beside an earlier one. */
    default boolean alike(Coverage other) {
        return switch (this) {
            case NotStated _ -> other instanceof NotStated;
            case Dates mine -> other instanceof Dates theirs && mine.sameDays(theirs);
        };
    }

    /** From the first day of any to the last day of any; not stated as soon as one is not. */
    static Coverage around(Collection<Coverage> all) {
        if (all.stream().anyMatch(NotStated.class::isInstance)) return NOT_STATED;
        var dates = all.stream().map(Dates.class::cast).toList();
        return new Dates(
                dates.stream().map(Dates::from).min(Comparator.naturalOrder()).orElseThrow(),
                dates.stream().map(Dates::to).max(Comparator.naturalOrder()).orElseThrow());
    }
}
