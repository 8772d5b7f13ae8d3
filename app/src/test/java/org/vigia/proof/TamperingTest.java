package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.docket.Docket;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.Forgery;
import org.vigia.ledger.DatabaseTables;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;

/**
 * Ten thousand changes behind the application's back to the chain, the acts, the facts and the access log, each on a copy
 * and each found by the check that {@code ./vigia verify} runs. More of them: {@code -Dvigia.tamperings=1000000}.
 */
@VigiaTest(ownDatabase = true)
class TamperingTest {
    private static final int MANY = Integer.getInteger("vigia.tamperings", 10_000);
    private static final long SEED = Long.getLong("vigia.seed", 20221);
    private static final AtomicBoolean FILLED = new AtomicBoolean();
    private static final int LOCK_OF_HEADS = 0x68_65_61_64;

    @Autowired
    Country country;

    @Autowired
    Acting acting;

    @Autowired
    Docket docket;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    /** All ends signed, and no head signed between the copy and the log of heads. */
    private void waitUntilAllIsSigned() {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> database.superuser().sql("""
                        select coalesce((select heads from ledger.signed_head order by seq desc limit 1) =
                               (select string_agg(shard || ':' || seq || ':' || encode(hash, 'hex'), ' ' order by shard)
                                  from (select distinct on (shard) * from ledger.link order by shard, seq desc) last), false)
                        """).query(Boolean.class).single());
    }

    @Test
    void ten_thousand_changes_are_all_found() throws SQLException {
        onACopy(copy -> {
            assertThat(copy.rows("docket.act")).hasSizeGreaterThan(120);
            assertThat(unfound(copy)).isEmpty();
        });
    }

    /** So the forger of these tests makes no mistake, and it is the signatures that find the work. */
    @Test
    void without_signed_heads_a_record_rewritten_with_all_its_hashes_passes() throws SQLException {
        var unsigned = new SigningKey(new byte[32], Path.of("no", "log"));
        onACopy(copy -> {
            for (var kind : List.of(Tampering.Kind.REWRITE, Tampering.Kind.REMOVE_LEAF, Tampering.Kind.TRUNCATE)) {
                Copy forged = new Tampering(copy, new Random(SEED)).apply(kind).copy();
                assertThat(DocketCheck.check(forged.with("ledger.signed_head", List.of()), master, unsigned)
                                .problems())
                        .as(kind.name())
                        .isEmpty();
                assertThat(isFound(forged)).as(kind.name()).isTrue();
            }
        });
    }

    private void onACopy(Consumer<Copy> work) throws SQLException {
        country.tell();
        if (FILLED.compareAndSet(false, true)) Forgery.fill(acting, docket, 40);
        waitUntilAllIsSigned();
        try (var held = database.verifierSource().getConnection();
                var statement = held.createStatement();
                var tables = new DatabaseTables(verifier)) {
            statement.execute("select pg_advisory_lock(%d)".formatted(LOCK_OF_HEADS));
            Copy copy = Copy.of(tables);
            assertThat(DocketCheck.check(copy, master, signing).problems())
                    .as("the copy is whole")
                    .isEmpty();
            work.accept(copy);
        }
    }

    /** How often each kind was not found, and the first places. */
    private Map<String, String> unfound(Copy copy) {
        Queue<String> missed = new ConcurrentLinkedQueue<>();
        IntStream.range(0, MANY).parallel().forEach(i -> {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + i);
            var kind = Tampering.Kind.values()[i % Tampering.Kind.values().length];
            var done = new Tampering(copy, random).apply(kind);
            if (!isFound(done.copy())) missed.add(kind + " " + done.where() + " (seed " + (SEED + i) + ")");
        });
        Map<String, String> byKind = new TreeMap<>();
        for (String one : missed) byKind.merge(one.split(" \\(")[0], one, (first, again) -> first);
        return byKind;
    }

    /** What the links alone tell need not be looked for in the facts. */
    private boolean isFound(Copy changed) {
        return !DocketCheck.checkLinks(changed, master, signing).problems().isEmpty()
                || !DocketCheck.check(changed, master, signing).problems().isEmpty();
    }
}
