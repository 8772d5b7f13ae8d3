package org.vigia.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * All figures as they were frozen at one moment, with one version number.
 *
 * @param after the edition that was the last approved one when it was frozen
 * @param note what is new, in words, for everyone to read
 * @param publishes when it is or will be public; empty until a second person has approved it
 */
public record Edition(
        UUID id,
        String version,
        Instant frozen,
        Optional<UUID> after,
        String note,
        Optional<Instant> publishes,
        Optional<Withdrawal> withdrawal) {
    /** In which an edition has its day and hour. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    /** Why nobody should use it any more. It stays readable. */
    public record Withdrawal(Instant at, String reason) {}

    /** Also when it was withdrawn since, but not when it was before its hour. */
    public boolean isPublic(Instant now) {
        return publishes.filter(at -> !at.isAfter(now)).isPresent()
                && withdrawal
                        .filter(early -> early.at().isBefore(publishes.get()))
                        .isEmpty();
    }
}
