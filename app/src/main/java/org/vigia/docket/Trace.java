package org.vigia.docket;

import java.time.Instant;
import java.util.List;

/**
 * A fact that speaks of somebody, as far as it is theirs to know.
 *
 * @param kind the kind of its act
 * @param unit who recorded it
 */
public record Trace(String kind, String unit, Instant recordedAt, List<Value> values) {

    /**
     * What stands in one field.
     *
     * @param kind the class of its column; {@code sealed} for a text
     * @param value text, number, yes or no, day, instant, or a list of texts
     */
    public record Value(String field, String kind, Object value) {}
}
