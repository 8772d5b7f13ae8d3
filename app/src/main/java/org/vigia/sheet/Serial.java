package org.vigia.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** How a spreadsheet counts days: from 1900, with a 29 February that never was, or from 1904. */
record Serial(boolean from1904) {
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST = 2_958_465;
    private static final int FIRST_MARCH_1900 = 61;
    private static final int SECONDS = 86_400;

    /** Nothing for a number that is no day, such as the 60 that stands for 29 February 1900. */
    Optional<LocalDateTime> day(double number) {
        if (!(number >= (from1904 ? 0 : 1) && number < LAST)) return Optional.empty();
        long seconds = Math.round(number * SECONDS);
        long day = Math.floorDiv(seconds, SECONDS);
        if (!from1904 && day == FIRST_MARCH_1900 - 1) return Optional.empty();
        LocalDate date =
                from1904 ? DAY_0_OF_1904.plusDays(day) : DAY_0_OF_1900.plusDays(day < FIRST_MARCH_1900 ? day + 1 : day);
        return Optional.of(date.atStartOfDay().plusSeconds(Math.floorMod(seconds, SECONDS)));
    }
}
