package org.vigia.protection;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a step of a plan and is no part of where it stands.
 *
 * @param words diagnosis, opinion, who accepted, what shows it; sealed under the child's key; null for none
 * @param hour of an urgent measure, whose clock runs in hours; null when only the day is known
 */
public record Told(@Nullable String words, @Nullable LocalTime hour) {
    public static Told nothing() {
        return new Told(null, null);
    }

    public static Told words(String words) {
        return new Told(words, null);
    }
}
