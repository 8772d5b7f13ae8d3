package org.vigia.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer opened more identities in a day than most need, or was refused more.
 *
 * @param openings how many that day when it was raised
 */
public record Alert(UUID officer, Quota quota, int openings, LocalDate day, Instant at) {
    public enum Quota {
        SOFT,
        HARD
    }
}
