package org.vigia.release;

import static java.util.stream.Collectors.toSet;
import static org.vigia.statistics.Board.Status.STATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        for (Measure measure : definitions.listAll())
            for (int year : years(measure))
                if (definitions.counts(measure, year))
                    counted.add(count(measure, year, boards.computeIfAbsent(year, statistics::getBoard)));
        return new Taken(counted, reported);
    }

    private List<Integer> years(Measure measure) {
        return db.sql(Counting.years(measure)).query(Integer.class).list();
    }

    /** By any version of a definition, also one that does not count that year for the public. */
    Counted count(Measure measure, int year, Board board) {
        boolean invented =
                db.sql(Counting.invented(measure, year)).query(Boolean.class).single();
        return new Counted(measure, year, cube(measure, year), signed(measure, board), invented);
    }

    private Cube cube(Measure measure, int year) {
        String codes = counting.codes(measure, year);
        return tables.execute((ConnectionCallback<Cube>) connection -> measure.ofChildren()
                ? Columns.readWithSources(connection, measure.dimensions(), codes)
                        .coarsened(Set.of())
                : Columns.read(connection, measure.dimensions(), codes).count());
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
