package org.vigia.publication;

import static org.vigia.publication.Printed2022.FEDERAL;
import static org.vigia.publication.Printed2022.LINES;
import static org.vigia.publication.Printed2022.MINIMUM;
import static org.vigia.publication.Printed2022.PENALTIES;
import static org.vigia.publication.Printed2022.UNKNOWN;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Drops, doubles or silences one signed statement, or all of a return. What must follow was worked out by hand.
 *
 * @param before the cells as they were
 */
record AnyStatement(JdbcClient db, Random random, Map<String, String> before) {
    private static final String TABLE = "coordination.statement";
    private static final Map<String, Integer> CRIMINAL_2022 =
            Map.of("INVESTIGATIONS", 383, "PROSECUTIONS", 27, "CONVICTIONS", 25);

    /** Nobody signs that these are all, but they happened. */
    private static final Map<String, String> RECORDED = Map.of(
            "WORKSITE_INSPECTIONS 2021",
            "≥" + MutationTest.VISITS_2021,
            "WORKSITE_INSPECTIONS 2022",
            "≥" + MutationTest.VISITS_2022,
            "VIOLATIONS 2021",
            "≥2",
            "PENALTIES_IMPOSED 2021",
            "≥2");

    /** One statement as it lies in its table. */
    record Line(
            UUID id,
            UUID returnId,
            String unit,
            String measure,
            int year,
            String basis,
            @Nullable BigDecimal number) {

        String cell() {
            return LINES.getOrDefault(measure, "") + year;
        }

        /** Put together by the statistics office from what others told it. */
        boolean compiled() {
            return unit.equals("ESTAD");
        }

        /** No line of its own, a state's where the federal figure is printed, or compiled where each is asked for itself. */
        boolean printsNothing() {
            return !LINES.containsKey(measure)
                    || unit.startsWith("ITL-")
                    || compiled() && !CRIMINAL_2022.containsKey(measure);
        }
    }

    List<Line> all() {
        return db.sql("select id, return_id, unit, measure, year, basis, number from coordination.statement"
                        + " order by unit, year, measure")
                .query(Line.class)
                .list();
    }

    Mutation statement() {
        Line row = all().get(random.nextInt(all().size()));
        return switch (random.nextInt(4)) {
            case 0 -> dropped(row);
            case 1 ->
                of(
                        "becomes: we do not know",
                        row,
                        "update {table} set basis = 'UNKNOWN', number = null, currency = null, answer = null,"
                                + " covers_from = null, covers_to = null where {where}",
                        silent(row));
            case 2 ->
                row.basis().equals("RECORDS")
                        ? dropped(row)
                        : of("said again by another unit", row, Mutation.copyWith("'unit', 'ALSO'"), Map.of());
            default ->
                switch (row.basis()) {
                    case "ANSWER" ->
                        of("turns to no", row, "update {table} set answer = false where {where}", changed(row, "No "));
                    case "COUNT" ->
                        of("counts one more", row, "update {table} set number = number + 1 where {where}", more(row));
                    default -> dropped(row);
                };
        };
    }

    Mutation dropped(Line row) {
        return of("dropped", row, "delete from {table} where {where}", silent(row));
    }

    /** All that a unit has signed about a year. */
    Mutation wholeReturn() {
        UUID id = all().get(random.nextInt(all().size())).returnId();
        Map<String, String> changes = new HashMap<>();
        all().stream().filter(row -> row.returnId().equals(id)).forEach(row -> changes.putAll(silent(row)));
        return new Mutation(
                "return dropped " + id,
                TABLE,
                "return_id = '%s'".formatted(id),
                "delete from {table} where {where}",
                changes);
    }

    private static Mutation of(String what, Line row, String sql, Map<String, String> changes) {
        String name = "%s on %s %s %s".formatted(row.unit(), row.measure(), row.year(), what);
        return Mutation.of(name, TABLE, row.id(), sql, changes);
    }

    /** Without it nothing is known of its cell but what was recorded; of several prosecutors the others remain. */
    private static Map<String, String> silent(Line row) {
        String recorded = RECORDED.get(row.measure() + " " + row.year());
        if (recorded != null) return changed(row, recorded + FEDERAL + MINIMUM);
        Integer criminal = CRIMINAL_2022.get(row.measure());
        if (criminal != null && row.number() != null && !row.compiled())
            return changed(row, criminal - row.number().intValue() + " ");
        if (row.measure().equals("VIOLATIONS") && row.unit().equals("IFT"))
            return Map.of(row.cell(), UNKNOWN, PENALTIES + row.year(), UNKNOWN);
        return changed(row, UNKNOWN);
    }

    private Map<String, String> more(Line row) {
        return changed(row, Printed2022.oneMore(before.getOrDefault(row.cell(), "")));
    }

    private static Map<String, String> changed(Line row, String printed) {
        return row.printsNothing() ? Map.of() : Map.of(row.cell(), printed);
    }
}
