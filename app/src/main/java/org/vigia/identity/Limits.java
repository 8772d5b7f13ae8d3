package org.vigia.identity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.vigia.reference.CodeList;

/** How many, how fast, how long and when: from {@code identity/limits.csv}, by the day on which it happens. */
record Limits(
        int softDaily, int hardDaily, Duration open, int many, Duration shortTime, LocalTime begins, LocalTime ends) {
    private static final CodeList LIST = CodeList.read("identity", "limits.csv");

    static Limits on(LocalDate day) {
        return new Limits(
                number("SOFT_DAILY", day),
                number("HARD_DAILY", day),
                Duration.ofMinutes(number("OPEN_MINUTES", day)),
                number("MANY", day),
                Duration.ofMinutes(number("SHORT_MINUTES", day)),
                LocalTime.of(number("WORK_BEGINS", day), 0),
                LocalTime.of(number("WORK_ENDS", day), 0));
    }

    private static int number(String name, LocalDate day) {
        return LIST.rows().stream()
                .filter(row -> row.get("limit").equals(name) && row.validOn(day))
                .map(row -> Integer.parseInt(row.get("value")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("identity/limits.csv has no %s on %s".formatted(name, day)));
    }
}
