package org.vigia.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was shown who a person is, from {@code at} until {@code until}, and said what for.
 *
 * @param nthToday the how-manieth opening of that officer on that day, from 1
 * @param nthRecent the how-manieth within the minutes that count as a short time, from 1
 */
public record Opening(
        UUID id,
        Person person,
        UUID officer,
        String unit,
        Instant at,
        Instant until,
        Reason reason,
        int nthToday,
        int nthRecent) {}
