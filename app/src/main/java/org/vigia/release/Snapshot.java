package org.vigia.release;

import static java.util.stream.Collectors.toSet;
import static org.vigia.statistics.Board.Status.STATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.disclosure.Columns;
import org.vigia.disclosure.Cube;
import org.vigia.statistics.Board;
import org.vigia.statistics.RowDefinition;
import org.vigia.statistics.Statistics;

/** Counts every measure of every year from the facts as they are at one moment, with the role that sees no names. */
@Component
class Snapshot {
    private final JdbcClient db;
    private final Statistics statistics;
    private final JdbcTemplate tables;
    private final Definitions definitions;
    private final Counting counting;

    Snapshot(
            @Qualifier("statistics") JdbcClient db,
            @Qualifier("statistics") DataSource source,
            Statistics statistics,
            Definitions definitions,
            Counting counting) {
        this.db = db;
        this.tables = new JdbcTemplate(source);
        this.statistics = statistics;
        this.definitions = definitions;
        this.counting = counting;
    }

    /**
     * One measure of one year. @param exact never leaves the house
     *
     * @param signed authorities that have signed a figure of it
     */
    record Counted(Measure measure, int year, Cube exact, Set<String> signed, boolean invented) {}

    /** All of one moment. */
    record Taken(List<Counted> counted, List<Reported> reported) {}

    @Transactional(transactionManager = "statistics", readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Taken take() {
        List<Reported> reported = statistics.listYears().stream()
                .map(year -> new Reported(year, statistics.getReport(year), statistics.getBoard(year)))
                .toList();
        db.sql("set local enable_nestloop = off").update();
        List<Counted> counted = new ArrayList<>();
        Map<Integer, Board> boards = new HashMap<>();
        reported.forEach(one -> boards.put(one.year(), one.board()));
        for (Measure measure : definitions.listAll()) {
            SortedMap<Integer, Cube> cubes = cubes(measure);
            years(measure).forEach((year, invented) -> {
                if (definitions.counts(measure, year))
                    counted.add(new Counted(
                            measure,
                            year,
                            Objects.requireNonNull(cubes.get(year)),
                            signed(measure, boards.computeIfAbsent(year, statistics::getBoard)),
                            invented));
            });
        }
        return new Taken(counted, reported);
    }

    private SortedMap<Integer, Boolean> years(Measure measure) {
        SortedMap<Integer, Boolean> years = new TreeMap<>();
        db.sql(Counting.years(measure)).query(row -> {
            years.put(row.getInt("year"), row.getBoolean("invented"));
        });
        return years;
    }

    /** Of every year, by any version of a definition, also one that does not count that year for the public. */
    SortedMap<Integer, Cube> cubes(Measure measure) {
        SortedMap<Integer, Cube> cubes = new TreeMap<>();
        read(measure)
                .forEach((year, columns) ->
                        cubes.put(year, measure.ofChildren() ? columns.coarsened(Set.of()) : columns.count()));
        return cubes;
    }

    private SortedMap<Integer, Columns> read(Measure measure) {
        return Objects.requireNonNull(tables.execute((ConnectionCallback<SortedMap<Integer, Columns>>) connection ->
                Columns.readByYear(connection, measure.dimensions(), counting.codes(measure), measure.ofChildren())));
    }

    private static Set<String> signed(Measure measure, Board board) {
        int column = board.measures().stream()
                .map(RowDefinition::measure)
                .toList()
                .indexOf(measure.returned().orElse(""));
        if (column < 0) return Set.of();
        return board.lines().stream()
                .filter(line -> line.statuses().get(column) == STATED)
                .map(Board.Line::authority)
                .collect(toSet());
    }
}
