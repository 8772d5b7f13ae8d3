package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.vigia.VigiaTest;
import org.vigia.docket.DocketCheck;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

/** One changed value anywhere in a fact, an act, an encrypted text or the chain is found, and nothing else is. */
@VigiaTest(ownDatabase = true)
class FlipTest {
    /** Only says when a data key was made; no fact rests on it. */
    private static final String NOT_A_FACT = "vault.data_key.created_at";

    /** Held so that no head is signed over a change that is about to be taken back. */
    private static final int LOCK_OF_HEADS = 0x68_65_61_64;

    @Autowired
    Country country;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    private final Random random = new Random(20221);
    private Flips flips;
    private Connection signingStopped;

    @BeforeEach
    void a_whole_case_that_verifies() throws SQLException {
        country.tell();
        flips = new Flips(database.superuser());
        flips.waitForASignedHead();
        flips.takeTheGuardsAway();
        signingStopped = database.verifierSource().getConnection();
        try (var statement = signingStopped.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(LOCK_OF_HEADS));
        }
        assertThat(problems()).isEmpty();
    }

    @AfterEach
    void let_heads_be_signed_again() throws SQLException {
        signingStopped.close();
    }

    private List<String> problems() {
        return new DocketCheck(verifier, master, signing).run(n -> {}).problems();
    }

    @Test
    void any_column_changed_in_any_table_of_facts_is_found() {
        Map<String, String> unseen = new LinkedHashMap<>();
        List<String> tried = new ArrayList<>();
        for (String table : flips.tables())
            for (var column : flips.someColumns(table, random)) {
                String place = table + "." + column.name();
                if (place.equals(NOT_A_FACT)) continue;
                var changed = flips.change(table, column, random);
                if (changed.isEmpty()) continue;
                tried.add(place);
                try {
                    if (problems().isEmpty()) unseen.put(place, changed.get().toString());
                } catch (RuntimeException e) {
                    unseen.put(place, "the check itself fails: " + e);
                } finally {
                    flips.restore(changed.get());
                }
            }
        assertThat(problems()).as("everything was put back").isEmpty();
        assertThat(unseen).isEmpty();
        assertThat(tried).hasSizeGreaterThanOrEqualTo(120);
    }
}
