package org.vigia.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.coordination.SeedReturns;
import org.vigia.page.Language;
import org.vigia.platform.TestDatabase;
import org.vigia.statistics.Statistics;

/**
 * Drops, doubles or silences one record or return at random: exactly the right cells change, and to the right figure. The
 * country is that of the report with one inspection in a hundred.
 */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {
    static final int VISITS_2021 = 351;
    static final int VISITS_2022 = 383;
    private static final int STEPS = Integer.getInteger("vigia.mutations", 40);

    @Autowired
    Publication publication;

    @Autowired
    Statistics statistics;

    private JdbcClient superuser;
    private Map<String, String> before;

    @BeforeAll
    void load(@Autowired SeedReturns returns, @Autowired TestDatabase database) {
        superuser = database.superuser();
        SeedCountry.insertInspections(superuser, VISITS_2021, VISITS_2022);
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        SeedCountry.insertFines(superuser);
        superuser.sql("analyze").update();
        before = cells();
        assertThat(before)
                .containsEntry(Printed2022.INSPECTIONS + 2021, VISITS_2021 + Printed2022.FEDERAL)
                .containsEntry(Printed2022.PENALTIES + 2021, "2" + Printed2022.FEDERAL)
                .containsEntry(Printed2022.PENALTIES + 2022, "N/A" + Printed2022.FEDERAL);
    }

    @Test
    void each_way_to_change_a_record_changes_its_own_cells_only() {
        for (var mutation : new AnyRecord(superuser, new Random()).each()) check(mutation, "each");
    }

    @Test
    void any_record_or_return_that_changes_changes_its_own_cells_only() {
        long seed = Long.getLong("vigia.seed", new Random().nextLong());
        var random = new Random(seed);
        var records = new AnyRecord(superuser, random);
        var statements = new AnyStatement(superuser, random, before);
        for (int step = 0; step < STEPS; step++) {
            Mutation mutation = switch (random.nextInt(3)) {
                case 0 -> records.any();
                case 1 -> statements.statement();
                default -> statements.wholeReturn();
            };
            check(mutation, "-Dvigia.seed=%d, step %d".formatted(seed, step));
        }
        assertThat(cells()).isEqualTo(before);
    }

    @Test
    void each_statement_that_falls_silent_changes_its_own_cells_only() {
        var statements = new AnyStatement(superuser, new Random(), before);
        for (var row : statements.all()) check(statements.dropped(row), "each");
    }

    private void check(Mutation mutation, String which) {
        assertThat(before.keySet().containsAll(mutation.changes().keySet()))
                .as(mutation.name())
                .isTrue();
        mutation.apply(superuser);
        try {
            assertThat(changed(cells())).as("%s: %s", which, mutation.name()).isEqualTo(changed(mutation.changes()));
        } finally {
            mutation.undo(superuser);
        }
    }

    /** The cells that are not what they were. */
    private Map<String, String> changed(Map<String, String> cells) {
        Map<String, String> changed = new TreeMap<>(cells);
        changed.entrySet().removeIf(cell -> cell.getValue().equals(before.get(cell.getKey())));
        return changed;
    }

    /** By line and year, the value as printed and the sentences of its footnotes, whatever their signs. */
    private Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        for (var table :
                publication.view(statistics.getReport(2022), Language.EN).tables())
            for (var row : table.rows())
                for (int i = 0; i < row.cells().size(); i++)
                    cells.put(
                            row.label() + " " + table.years().get(i),
                            row.cells().get(i).text()
                                    + row.cells().get(i).marks().stream()
                                            .map(ReportView.Note::text)
                                            .collect(Collectors.joining(" ", " ", "")));
        return cells;
    }
}
