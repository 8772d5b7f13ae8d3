package org.vigia.law;

import java.util.Optional;

/**
 * How long something may take: from which event, in which unit, by which calendar. {@code service} marks a target this
 * system proposes where no provision sets a term.
 */
public record DeadlineRule(
        String code,
        String version,
        String nameEs,
        String triggerEs,
        int length,
        Unit unit,
        Optional<WorkingCalendar.Kind> calendar,
        boolean movesToWorkingDay,
        boolean service,
        String provision,
        String textEs,
        Certainty certainty) {

    /** Hours run by the clock; zero hours is at once. Working days leave out what the calendar leaves out. */
    public enum Unit {
        HOURS("horas"),
        WORKING_DAYS("días hábiles"),
        CALENDAR_DAYS("días naturales"),
        MONTHS("meses"),
        YEARS("años");

        private final String nameEs;

        Unit(String nameEs) {
            this.nameEs = nameEs;
        }

        public String nameEs() {
            return nameEs;
        }
    }
}
