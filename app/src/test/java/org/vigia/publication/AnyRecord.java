package org.vigia.publication;

import static org.vigia.publication.Mutation.copyWith;
import static org.vigia.publication.Printed2022.FEDERAL;
import static org.vigia.publication.Printed2022.INSPECTIONS;
import static org.vigia.publication.Printed2022.MINIMUM;
import static org.vigia.publication.Printed2022.PENALTIES;
import static org.vigia.publication.Printed2022.TO_OCTOBER;
import static org.vigia.publication.Printed2022.UNKNOWN;
import static org.vigia.publication.Printed2022.VIOLATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drops, doubles or silences one inspection, finding or fine. What must follow was worked out by hand. */
record AnyRecord(JdbcClient db, Random random) {
    private static final int VISITS = 8;
    private static final int FINDINGS = 5;
    private static final int FINES = 7;
    private static final String DROP = "delete from {table} where {where}";
    private static final String DOUBLE = copyWith("'corrects', null");
    private static final String WRITTEN_AGAIN = copyWith("'corrects', t.id");

    private record Visit(UUID id, LocalDate visitedOn) {}

    /** Every way to change a record, once. */
    List<Mutation> each() {
        return Stream.of(
                        IntStream.range(0, VISITS).mapToObj(this::visit),
                        IntStream.range(0, FINDINGS).mapToObj(this::finding),
                        IntStream.range(0, FINES).mapToObj(this::fine))
                .flatMap(changes -> changes)
                .toList();
    }

    Mutation any() {
        return switch (random.nextInt(3)) {
            case 0 -> visit(random.nextInt(VISITS));
            case 1 -> finding(random.nextInt(FINDINGS));
            default -> fine(random.nextInt(FINES));
        };
    }

    private Mutation visit(int way) {
        Visit row = pick(
                Visit.class,
                "select id, visited_on from inspection.visit where unit = 'IFT'"
                        + " and source_key not in ('2021-1', '2021-200') order by source_key");
        int year = row.visitedOn().getYear();
        return switch (way) {
            case 0 -> visit("dropped", row, DROP, year, -1);
            case 1 -> visit("doubled", row, copyWith("'source_key', source_key || ' again'"), year, 1);
            case 2 -> visit("taken back", row, copyWith("'retracts', t.id"), year, -1);
            case 3 -> visit("written again", row, WRITTEN_AGAIN, year, 0);
            case 4 -> visit("corrected: refused", row, copyWith("'corrects', t.id, 'outcome', 'REFUSED'"), year, -1);
            case 5 ->
                visit("corrected: by documents", row, copyWith("'corrects', t.id, 'modality', 'DOCUMENTS'"), year, -1);
            case 6 -> visit("doubled in a silent state", row, copyWith("'unit', 'ITL-07'"), year, 0);
            default ->
                visit(
                        "doubled after the covered days",
                        row,
                        copyWith("'visited_on', date '2022-11-02', 'source_key', source_key || ' late'"),
                        year,
                        0);
        };
    }

    private static Mutation visit(String what, Visit row, String sql, int year, int change) {
        int number = (year == 2021 ? MutationTest.VISITS_2021 : MutationTest.VISITS_2022) + change;
        String printed = number + FEDERAL + (year == 2022 ? TO_OCTOBER : "");
        return Mutation.of(
                "inspection of %d %s".formatted(year, what),
                "inspection.visit",
                row.id(),
                sql,
                change == 0 ? Map.of() : Map.of(INSPECTIONS + year, printed));
    }

    private Mutation finding(int way) {
        return switch (way) {
            case 0 -> finding("dropped", DROP, Map.of(VIOLATIONS + 2021, "1" + FEDERAL));
            case 1 -> finding("doubled", DOUBLE, Map.of(VIOLATIONS + 2021, "3" + FEDERAL));
            case 2 ->
                finding(
                        "taken back",
                        copyWith("'retracts', t.id, 'ending', 'WITHDRAWN'"),
                        Map.of(VIOLATIONS + 2021, "1" + FEDERAL));
            case 3 -> finding("written again", WRITTEN_AGAIN, Map.of());
            default ->
                finding(
                        "doubled where none was signed for",
                        copyWith("'visited_on', date '2022-05-05'"),
                        Map.of(VIOLATIONS + 2022, "≥1" + FEDERAL + MINIMUM, PENALTIES + 2022, UNKNOWN));
        };
    }

    private Mutation finding(String what, String sql, Map<String, String> changes) {
        UUID id = pick(UUID.class, "select id from inspection.finding order by id");
        return Mutation.of("finding " + what, "inspection.finding", id, sql, changes);
    }

    private Mutation fine(int way) {
        return switch (way) {
            case 0 -> fine("dropped", DROP, Map.of(PENALTIES + 2021, "1" + FEDERAL));
            case 1 -> fine("doubled for the same violation", fined(""), Map.of());
            case 2 -> fine("taken back", copyWith("'retracts', t.id"), Map.of(PENALTIES + 2021, "1" + FEDERAL));
            case 3 -> fine("written again", WRITTEN_AGAIN, Map.of());
            case 4 -> fine("doubled by a silent state", fined(", 'jurisdiction', 'STATE', 'state', '07'"), Map.of());
            case 5 ->
                fine(
                        "doubled for a violation of its own",
                        fined(", 'charge', '%s'".formatted(SeedCountry.UNFINED_CHARGE)),
                        Map.of(PENALTIES + 2021, "3" + FEDERAL));
            default ->
                fine(
                        "doubled in a year the sanctioning unit has not spoken of",
                        fined(", 'decided_on', date '2022-03-04'"),
                        Map.of(PENALTIES + 2022, "≥1" + FEDERAL + MINIMUM));
        };
    }

    /** The same fine by another decision. */
    private static String fined(String columns) {
        return copyWith("'decision', gen_random_uuid()" + columns);
    }

    private Mutation fine(String what, String sql, Map<String, String> changes) {
        UUID id = pick(UUID.class, "select id from sanction.fine_line order by id");
        return Mutation.of("fine " + what, "sanction.fine_line", id, sql, changes);
    }

    private <T> T pick(Class<T> type, String sql) {
        List<T> rows = db.sql(sql).query(type).list();
        return rows.get(random.nextInt(rows.size()));
    }
}
