package org.vigia.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vigia.disclosure.Dimension;

/** A table of facts about children who do not exist, with codes as the tables of facts have them; 83,200 combinations. */
final class ManyFacts {
    static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of(
                    "state",
                    IntStream.rangeClosed(1, 32).mapToObj("%02d"::formatted).toList()),
            Dimension.of("sex", List.of("F", "M")),
            Dimension.of(
                    "age", IntStream.range(5, 18).mapToObj(Integer::toString).toList()),
            Dimension.of(
                    "sector",
                    List.of(
                            "11", "21", "22", "23", "31-33", "43", "46", "48-49", "51", "52", "53", "54", "55", "56",
                            "61", "62", "71", "72", "81", "93")),
            Dimension.of(
                    "year",
                    IntStream.range(2020, 2025).mapToObj(Integer::toString).toList()));

    static final String CODES = "select state, sex, age::text, sector, year::text from bench_fact";

    private ManyFacts() {}

    /** The first codes are the more common. */
    static void write(Connection connection, int rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select setseed(0.5)");
            statement.execute("create unlogged table bench_fact as select %s from generate_series(1, %d)"
                    .formatted(DIMENSIONS.stream().map(ManyFacts::drawn).collect(Collectors.joining(", ")), rows));
            statement.execute("vacuum (analyze) bench_fact");
        }
    }

    private static String drawn(Dimension dimension) {
        List<String> codes = dimension.finest().codes();
        return "('{%s}'::%s[])[1 + floor(%d * power(random(), 1.5))] as %s"
                .formatted(
                        String.join(",", codes),
                        switch (dimension.name()) {
                            case "age", "year" -> "smallint";
                            default -> "text";
                        },
                        codes.size(),
                        dimension.name());
    }
}
