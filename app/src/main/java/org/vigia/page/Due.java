package org.vigia.page;

import java.time.LocalDate;

/**
 * A deadline as it is read on the screen: its last day, the day it is read, and the working days between them in the
 * deciding authority's calendar (negative once it has passed).
 */
public record Due(LocalDate day, LocalDate today, int workingDays) {
    private static final int SOON = 3;

    public boolean overdue() {
        return day.isBefore(today);
    }

    /** "vencido hace 2 días hábiles", "hoy", "mañana", "en 3 días hábiles". */
    public String words() {
        if (overdue()) return workingDays < 0 ? "vencido hace " + days(-workingDays) : "vencido";
        if (day.equals(today)) return "hoy";
        if (day.equals(today.plusDays(1))) return "mañana";
        return workingDays > 0 ? "en " + days(workingDays) : "antes del próximo día hábil";
    }

    public Tone tone() {
        if (overdue()) return Tone.DANGER;
        return workingDays <= SOON ? Tone.ALERT : Tone.OK;
    }

    private static String days(int number) {
        return number == 1 ? "1 día hábil" : Formats.integer(number) + " días hábiles";
    }
}
