package org.vigia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vigia.platform.TestDatabase;

/** The key file is rotated while others read and write. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationTest {
    private static final UUID NOBODY = new UUID(0, 0);

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient admin = connect();
    private final TwoAdministrators two = TwoAdministrators.appoint(admin);
    private final KeyFile old = KeyFile.make();
    private volatile KeyFile file = old;

    /** That of a server which runs all the while. */
    private final MasterKey server = new MasterKey(() -> file);

    private final Map<UUID, byte[]> written = new ConcurrentHashMap<>();

    private JdbcClient connect() {
        try {
            return JdbcClient.create(
                    new SingleConnectionDataSource(database.superuserSource().getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Slot slot(UUID owner) {
        return new Slot("registry.child", "sealed", "1", owner);
    }

    private static byte[] text(UUID owner) {
        return ("nombre de " + owner).getBytes(UTF_8);
    }

    private void write(Vault vault) {
        UUID owner = UUID.randomUUID();
        written.put(owner, vault.seal(slot(owner), null, text(owner)));
    }

    private Vault vault(MasterKey master) {
        return new Vault(admin, master, InstantSource.system());
    }

    private Rotation rotation() {
        return new Rotation(database.ownerSource(), new MasterKey(() -> file), InstantSource.system());
    }

    private Rotation begun(int version) {
        file = file.with(version);
        Rotation rotation = rotation();
        rotation.begin(version, two.agree());
        return rotation;
    }

    /** As many keys as need several chunks, of owners without a text. */
    private void manyKeys(int many) {
        var keys = IntStream.range(0, many)
                .mapToObj(i -> DataKey.wrap(UUID.randomUUID(), null, Aes.newKey(), 1, server))
                .toList();
        admin.sql("""
            insert into vault.data_key (id, wrapped, key_version, created_at)
            select id, wrapped, 1, now() from unnest(:ids, :wrapped) made (id, wrapped)\
            """)
                .param("ids", keys.stream().map(DataKey::owner).toArray(UUID[]::new))
                .param("wrapped", keys.stream().map(DataKey::wrapped).toArray(byte[][]::new))
                .update();
    }

    private void everyTextOpensWithTheNewVersionAlone(int version) {
        KeyFile left = file;
        for (int retired = 1; retired < version; retired++) left = left.without(retired);
        KeyFile alone = left;
        Vault later = vault(new MasterKey(() -> alone));
        written.forEach((owner, text) -> assertThat(later.open(slot(owner), text))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(text(owner))));
    }

    private List<Long> keysOfEachVersion() {
        return rotation().versions().stream().map(Rotation.Version::keys).toList();
    }

    @Test
    void nothing_is_lost_and_everything_opens_while_writers_write() throws Exception {
        manyKeys(5_000);
        var stopped = new AtomicBoolean();
        var began = new CountDownLatch(20);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, 4)
                    .mapToObj(n -> new Vault(connect(), server, InstantSource.system()))
                    .map(vault -> threads.submit(() -> {
                        while (!stopped.get()) {
                            write(vault);
                            written.entrySet().stream()
                                    .limit(5)
                                    .forEach(entry -> assertThat(vault.open(slot(entry.getKey()), entry.getValue()))
                                            .isPresent());
                            began.countDown();
                        }
                        return true;
                    }))
                    .toList();
            began.await();
            try {
                begun(2).run(n -> {});
                int before = written.size();
                while (written.size() < before + 20) Thread.sleep(5);
            } finally {
                stopped.set(true);
            }
            for (var writer : writers) assertThat(writer.get()).isTrue();
        }
        assertThat(keysOfEachVersion()).containsExactly(0L, 5_000L + written.size());
        everyTextOpensWithTheNewVersionAlone(2);
    }

    @Test
    void the_old_key_file_alone_opens_nothing_any_more() {
        for (int i = 0; i < 20; i++) write(vault(server));
        Vault thief = vault(new MasterKey(() -> old));
        UUID someone = written.keySet().iterator().next();
        assertThat(thief.open(slot(someone), Objects.requireNonNull(written.get(someone))))
                .isPresent();
        begun(2).run(n -> {});
        write(vault(server));
        written.forEach((owner, text) ->
                assertThatThrownBy(() -> thief.open(slot(owner), text)).isInstanceOf(MasterKey.Missing.class));
        assertThat(server.derive("folios"))
                .as("what is no wrap stays")
                .isEqualTo(new MasterKey(() -> old).derive("folios"));
    }

    @Test
    void one_that_was_broken_off_goes_on_where_it_stood() {
        manyKeys(4_500);
        for (int i = 0; i < 5; i++) write(vault(server));
        Rotation broken = begun(2);
        assertThatThrownBy(() -> broken.run(moved -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(keysOfEachVersion()).as("a chunk was moved").containsExactly(2_505L, 2_000L);
        write(vault(server));
        everyTextOpens();
        rotation().run(n -> {});
        assertThat(keysOfEachVersion()).containsExactly(0L, 4_506L);
        assertThat(rotation().versions().getFirst().retiredAt()).isNotNull();
        everyTextOpensWithTheNewVersionAlone(2);
    }

    private void everyTextOpens() {
        written.forEach((owner, text) ->
                assertThat(vault(server).open(slot(owner), text)).isPresent());
    }

    @Test
    void a_version_is_not_retired_while_somebody_is_still_writing_under_it() throws Exception {
        UUID owner = UUID.randomUUID();
        try (var connection = database.superuserSource().getConnection();
                var thread = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            var writer = new Vault(
                    JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                    server,
                    InstantSource.system());
            written.put(owner, writer.seal(slot(owner), null, text(owner)));
            Rotation rotation = begun(2);
            var run = thread.submit(() -> rotation.run(n -> {}));
            assertThatThrownBy(() -> run.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            connection.commit();
            run.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(keysOfEachVersion()).containsExactly(0L, 1L);
        everyTextOpensWithTheNewVersionAlone(2);
    }

    @Test
    void one_administrator_alone_is_refused_by_the_database() {
        UUID proposal = two.propose();
        assertThatThrownBy(() -> two.decide(proposal, two.one(), true))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("approved_by_another");
        refused(proposal);
        refused(UUID.randomUUID());
        assertThatThrownBy(() -> admin.sql("insert into vault.key_version (version, made_at) values (2, now())")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_was_refused_has_lapsed_was_used_or_comes_from_no_administrator_begins_nothing() {
        refused(two.decide(two.propose(), two.other(), false));
        UUID lapsed = two.agree();
        admin.sql("update access.proposal set proposed_at = now() - interval '4 days', lapses_at = now() -"
                        + " interval '1 day' where id = :id")
                .param("id", lapsed)
                .update();
        refused(lapsed);
        refused(two.decide(two.propose(), TwoAdministrators.appointed(admin, "SUPERVISOR"), true));
        UUID agreed = two.agree();
        rotation().begin(2, agreed);
        rotation().run(n -> {});
        refused(agreed);
    }

    private void refused(UUID approval) {
        assertThat(rotation().findApproval()).isEmpty();
        assertThatThrownBy(() -> rotation().begin(9, approval))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("rotated by two");
    }

    @Test
    void the_application_can_neither_move_nor_make_a_version_nor_read_a_wrap() {
        for (String statement : List.of(
                "update vault.data_key set key_version = 2",
                "insert into vault.key_version (version, made_at) values (2, now())",
                "select wrapped from vault.data_key",
                "insert into vault.data_key (id, wrapped, key_version, created_at) values ('%s', '\\x00', 1, now())"
                        .formatted(NOBODY)))
            assertThatThrownBy(() -> database.app().sql(statement).update())
                    .hasStackTraceContaining("permission denied");
    }
}
