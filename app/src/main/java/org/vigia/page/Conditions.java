package org.vigia.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of a list must fulfil, as its filter says: conditions for a statement, and their values. */
public final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> params = new HashMap<>();

    /** Adds a condition without a value of its own. */
    public Conditions and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** Adds a condition on {@code :name}, unless nothing was asked for. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value == null) return this;
        params.put(name, value instanceof Enum<?> word ? word.name() : value);
        return and(condition);
    }

    public Conditions and(String condition, String name, Optional<?> value) {
        return and(condition, name, value.orElse(null));
    }

    /** A value that a condition without one of its own names. */
    public Conditions param(String name, Object value) {
        params.put(name, value);
        return this;
    }

    /** Each beginning with {@code and}. */
    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> params() {
        return params;
    }
}
