package org.vigia.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The days an authority does not work: weekends, the days each law names, and what the authority itself suspends. */
public record WorkingCalendar(Map<LocalDate, List<Holiday>> holidays, List<Suspension> suspensions) {

    /** Whose non-working days count: LFT 74 and 715, LFPA 28, or CFF 12. */
    public enum Kind {
        LABOUR,
        ADMINISTRATIVE,
        FISCAL
    }

    /** A day named by law, for the kinds of counting it is left out of. */
    public record Holiday(String nameEs, List<Kind> kinds, String provision) {
        public Holiday {
            kinds = List.copyOf(kinds);
        }
    }

    /** Days, both included, on which one authority suspends its work, with the notice that says so. */
    public record Suspension(LocalDate from, LocalDate to, String reasonEs, String source) {
        public Suspension {
            if (to.isBefore(from))
                throw new IllegalArgumentException("Suspensión: %s es anterior a %s".formatted(to, from));
        }
    }

    public WorkingCalendar {
        holidays = Map.copyOf(holidays);
        suspensions = List.copyOf(suspensions);
    }

    public WorkingCalendar suspending(List<Suspension> more) {
        return new WorkingCalendar(
                holidays, Stream.concat(suspensions.stream(), more.stream()).toList());
    }

    /** Why nothing is due on a day, or empty on a working day. */
    public Optional<String> reasonOff(Kind kind, LocalDate day) {
        return Stream.of(weekend(day), holiday(kind, day), suspension(day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Working days after one day up to another, that one included; negative when it lies before. */
    public int workingDays(Kind kind, LocalDate after, LocalDate to) {
        if (to.isBefore(after)) return -workingDays(kind, to, after);
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> reasonOff(kind, day).isEmpty())
                .count();
    }

    private static Optional<String> weekend(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return Optional.of("Sábado");
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of("Domingo") : Optional.empty();
    }

    private Optional<String> holiday(Kind kind, LocalDate day) {
        var year = day.getYear();
        if (!holidays.containsKey(LocalDate.of(year, 1, 1)))
            throw new IllegalArgumentException(
                    "Calendario de %d: no está cargado; agregue sus días a law/non_working_days.csv".formatted(year));
        return holidays.getOrDefault(day, List.of()).stream()
                .filter(holiday -> holiday.kinds().contains(kind))
                .map(holiday -> "%s (%s)".formatted(holiday.nameEs(), holiday.provision()))
                .findFirst();
    }

    private Optional<String> suspension(LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> !day.isBefore(suspension.from()) && !day.isAfter(suspension.to()))
                .map(suspension -> "%s (%s)".formatted(suspension.reasonEs(), suspension.source()))
                .findFirst();
    }
}
