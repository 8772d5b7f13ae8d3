package org.vigia.statistics;

import java.time.LocalDate;

/**
 * How many of the measures that an authority is asked it had signed of one quarter, and when. What was said is not here.
 *
 * @param number from 1 to 4
 * @param asked how many measures it is asked
 * @param onTime signed by the day it was due
 * @param late signed after it
 * @param undated signed of the year by a return that does not say which days it covers
 */
public record Quarter(int year, int number, int asked, int onTime, int late, int undated) {
    private static final int MONTHS = 3;

    /** Of which nothing is signed. */
    public int missing() {
        return asked - onTime - late - undated;
    }

    /** No provision sets the day: a month to put it together is this project's proposal (LFT 529-I only asks to inform). */
    public LocalDate due() {
        return end(year, number).plusMonths(1).withDayOfMonth(1).plusMonths(1).minusDays(1);
    }

    static LocalDate begin(int year, int number) {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    static LocalDate end(int year, int number) {
        return begin(year, number).plusMonths(MONTHS).minusDays(1);
    }
}
