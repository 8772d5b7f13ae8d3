package org.vigia.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * How one source heads its columns and writes its days, as somebody has settled it and may keep it for the next file.
 *
 * @param columns heading as in the file → declared column, or nothing to leave the column out
 * @param days what «01/03/2024» means there; unknown, the other days of the column must show it
 */
public record Mapping(Map<String, String> columns, DayOrder days) {
    /** By the names and synonyms of the table alone. */
    public static final Mapping NONE = new Mapping(Map.of(), DayOrder.UNKNOWN);

    /** Which number of a written day comes first. */
    public enum DayOrder {
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    public Mapping {
        columns = Map.copyOf(columns);
    }

    public static Mapping of(Map<String, String> columns) {
        return new Mapping(columns, DayOrder.UNKNOWN);
    }

    /** The same where nothing later was said. */
    public Mapping and(Mapping later) {
        Map<String, String> both = new HashMap<>(columns);
        both.putAll(later.columns);
        return new Mapping(both, later.days == DayOrder.UNKNOWN ? days : later.days);
    }

    public Mapping writing(DayOrder order) {
        return new Mapping(columns, order);
    }
}
