package org.vigia.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves all data keys to a new version of the key file while others read and write. Each chunk is a transaction, so that it may
 * be broken off at any moment and taken up again; the texts themselves stay as they lie.
 */
public final class Rotation {
    private static final int CHUNK = 2_000;

    /** A version of the key file. @param keys how many data keys it wraps */
    public record Version(
            int number, Instant madeAt, @Nullable Instant retiredAt, long keys) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MasterKey master;
    private final InstantSource clock;

    /** @param owner the owner of the schema, for the application may not move a key */
    public Rotation(DataSource owner, MasterKey master, InstantSource clock) {
        this.db = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.master = master;
        this.clock = clock;
    }

    /** All that ever were, the first first. */
    public List<Version> versions() {
        return db.sql("""
            select v.version, v.made_at, v.retired_at, count(k.id) as keys
              from vault.key_version v left join vault.data_key k on k.key_version = v.version
             group by v.version order by v.version\
            """)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("retired_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getLong("keys")))
                .list();
    }

    /** What two people agreed to and nobody has carried out yet. */
    public Optional<UUID> findApproval() {
        return db.sql("select vault.approved_rotation()").query(UUID.class).optional();
    }

    /** From now on new data keys are wrapped by that version, which the key file has already. The database asks for the two. */
    public void begin(int version, UUID approval) {
        db.sql("insert into vault.key_version (version, made_at, approval) values (:version, :now, :approval)")
                .param("version", version)
                .param("now", now())
                .param("approval", approval)
                .update();
    }

    /** Moves every data key to the version in force and retires those that none is left under. @param moved is told of each chunk how many */
    public void run(LongConsumer moved) {
        List<Integer> versions = db.sql(
                        "select version from vault.key_version where retired_at is null order by version")
                .query(Integer.class)
                .list();
        for (int from : versions.subList(0, versions.size() - 1))
            do move(from, versions.getLast(), moved);
            while (!retire(from));
    }

    private void move(int from, int to, LongConsumer moved) {
        List<DataKey> keys = read(from, new UUID(0, 0));
        while (!keys.isEmpty()) {
            moved.accept(write(
                    keys.parallelStream().map(key -> key.moveTo(to, master)).toList(), from));
            keys = read(from, keys.getLast().owner());
        }
    }

    private List<DataKey> read(int version, UUID after) {
        return db.sql("""
            select id, case_id, wrapped from vault.data_key
             where key_version = :version and id > :after order by id limit :chunk\
            """)
                .param("version", version)
                .param("after", after)
                .param("chunk", CHUNK)
                .query((row, n) -> new DataKey(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getBytes("wrapped"),
                        version))
                .list();
    }

    /** A key that was erased meanwhile stays erased. */
    private int write(List<DataKey> keys, int from) {
        return db.sql("""
            update vault.data_key k set wrapped = moved.wrapped, key_version = :to
              from unnest(:owners, :wrapped) moved (id, wrapped)
             where k.id = moved.id and k.key_version = :from\
            """)
                .param("owners", keys.stream().map(DataKey::owner).toArray(UUID[]::new))
                .param("wrapped", keys.stream().map(DataKey::wrapped).toArray(byte[][]::new))
                .param("to", keys.getFirst().version())
                .param("from", from)
                .update();
    }

    /** Waits for those who are about to write under it. @return false when one of them did */
    private boolean retire(int version) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            db.sql("select from vault.key_version where version = :version for update")
                    .param("version", version)
                    .query()
                    .listOfRows();
            return db.sql("""
                update vault.key_version set retired_at = :now
                 where version = :version
                   and not exists (select from vault.data_key where key_version = :version)\
                """).param("version", version).param("now", now()).update() == 1;
        }));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
