package org.vigia.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * By when something must be done and why: the last day in the deciding authority's local time, the first instant that is
 * late, and every day left out of the count with its reason.
 */
public record DueDate(
        DeadlineRule rule, Instant start, ZoneId zone, LocalDate lastDay, Instant lateFrom, List<SkippedDay> skipped) {

    /** A day that did not count. */
    public record SkippedDay(LocalDate day, String reason) {}

    public DueDate {
        skipped = List.copyOf(skipped);
    }

    public boolean isLateAt(Instant instant) {
        return !instant.isBefore(lateFrom);
    }
}
