package org.vigia.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wall with a hole in it.
 *
 * @param kind what sort of wall
 * @param sql what makes the hole, as the server's administrator
 * @param tables the protected tables at which it would show first; empty for a sample of all
 * @param policy the policy with the hole, when it is in a line; and which permission that line gives
 */
record Mutant(
        String kind,
        String name,
        String sql,
        List<String> tables,
        @Nullable Policy policy,
        @Nullable Permission permission) {

    static Mutant at(String table, String kind, String name, String sql) {
        return new Mutant(kind, name + " on " + table, sql, List.of(table), null, null);
    }

    static Mutant of(String kind, String name, String sql) {
        return new Mutant(kind, name, sql, List.of(), null, null);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
