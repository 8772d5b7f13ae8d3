package org.vigia.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.vigia.platform.TestDatabase;

/** Drops, doubles or silences one record or return at random: exactly the right cells change, and to the right figure. */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {
    private static final int STEPS = 40;

    @Autowired
    Publication publication;

    private JdbcClient superuser;
    private Map<String, String> before;

    @BeforeAll
    void load(@Autowired SeedReturns returns, @Autowired TestDatabase database) {
        superuser = database.superuser();
        SeedCountry.insertInspections(superuser);
        superuser.sql("analyze").update();
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        before = cells();
    }

    /** By measure and year, the value as printed and the sentences of its footnotes, whatever their signs. */
    private Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        var view = publication.view(2022, Language.EN);
        for (var table : view.tables())
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

    @Test
    void a_record_or_return_that_changes_changes_its_own_cells_only() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            Mutation mutation = Mutation.any(superuser, random);
            var expected = new HashMap<>(before);
            mutation.changes().forEach((cell, value) -> {
                assertThat(before).containsKey(cell);
                expected.put(cell, value);
            });
            mutation.apply(superuser);
            assertThat(cells())
                    .as("seed %d, step %d: %s", seed, step, mutation.name())
                    .isEqualTo(expected);
            mutation.undo(superuser);
        }
        assertThat(cells()).isEqualTo(before);
    }

    @Test
    void each_single_statement_that_falls_silent_changes_its_own_cells_only() {
        List<Map<String, Object>> statements = superuser
                .sql("select id, unit, measure, year, number from coordination.statement order by unit, year, measure")
                .query()
                .listOfRows();
        for (var statement : statements) {
            Mutation mutation = Mutation.silence(statement);
            var expected = new HashMap<>(before);
            expected.putAll(mutation.changes());
            mutation.apply(superuser);
            assertThat(cells()).as(mutation.name()).isEqualTo(expected);
            mutation.undo(superuser);
        }
    }
}
