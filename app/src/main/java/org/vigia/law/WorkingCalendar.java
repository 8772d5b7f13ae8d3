package org.vigia.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
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

        Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
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
        after.plusDays(1).datesUntil(to.plusDays(1), Period.ofYears(1)).forEach(this::requireLoaded);
        if (to.isAfter(after)) requireLoaded(to);
        long off = Stream.concat(
                        holidays.entrySet().stream()
                                .filter(named -> named.getValue().stream()
                                        .anyMatch(holiday -> holiday.kinds().contains(kind)))
                                .map(Map.Entry::getKey),
                        suspensions.stream().flatMap(Suspension::days))
                .filter(day ->
                        day.isAfter(after) && !day.isAfter(to) && weekend(day).isEmpty())
                .distinct()
                .count();
        return (int) (weekdays(to) - weekdays(after) - off);
    }

    /** From Monday to Friday, up to that day from a Monday long ago. */
    private static long weekdays(LocalDate to) {
        long days = to.toEpochDay() + 3; // 1 January 1970 was a Thursday
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }

    private static Optional<String> weekend(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return Optional.of("Sábado");
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of("Domingo") : Optional.empty();
    }

    private Optional<String> holiday(Kind kind, LocalDate day) {
        requireLoaded(day);
        return holidays.getOrDefault(day, List.of()).stream()
                .filter(holiday -> holiday.kinds().contains(kind))
                .map(holiday -> "%s (%s)".formatted(holiday.nameEs(), holiday.provision()))
                .findFirst();
    }

    private void requireLoaded(LocalDate day) {
        if (!holidays.containsKey(day.withDayOfYear(1)))
            throw new IllegalArgumentException(
                    "Calendario de %d: no está cargado; agregue sus días a law/non_working_days.csv"
                            .formatted(day.getYear()));
    }

    private Optional<String> suspension(LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> !day.isBefore(suspension.from()) && !day.isAfter(suspension.to()))
                .map(suspension -> "%s (%s)".formatted(suspension.reasonEs(), suspension.source()))
                .findFirst();
    }
}
