package org.vigia.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrapped data keys, which the application reaches through functions of the database alone. */
record DataKeys(JdbcClient db) {
    Optional<DataKey> find(UUID owner) {
        return db.sql("select * from vault.find_data_key(:owner) where wrapped is not null")
                .param("owner", owner)
                .query((row, n) -> toKey(owner, row))
                .optional();
    }

    private static DataKey toKey(UUID owner, ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        @Nullable UUID seal = row.getObject("seal", UUID.class);
        if (seal == null) return new DataKey(owner, caseId, row.getBytes("wrapped"), row.getInt("key_version"));
        var own = new DataKey(
                seal, row.getObject("seal_case", UUID.class), row.getBytes("seal_wrapped"), row.getInt("seal_version"));
        return DataKey.under(own, owner, caseId, row.getBytes("wrapped"));
    }

    Optional<Instant> findErasure(UUID owner) {
        return db.sql("select erased_at from vault.find_data_key(:owner) where erased_at is not null")
                .param("owner", owner)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The key of the seal that stands on a case, for those on its list. */
    Optional<DataKey> findSeal(UUID caseId) {
        return db.sql("select vault.find_seal(:case)")
                .param("case", caseId)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Inserts it unless it is there, and tells the version in force; if the key was wrapped by another, nothing was inserted. */
    int insert(DataKey key, Instant now) {
        return db.sql("select vault.make_key(:owner, cast(:case as uuid), :wrapped, :version, cast(:seal as uuid),"
                        + " :now)")
                .param("owner", key.owner())
                .param("case", key.caseId())
                .param("wrapped", key.wrapped())
                .param("version", key.version())
                .param("seal", key.seal() == null ? null : key.seal().owner())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Inserts those whose owner has none and whose case is under no seal, all wrapped by one version; the owners of these. */
    Set<UUID> insertAll(List<DataKey> keys, int version, Instant now) {
        return db.sql("select * from vault.make_keys(:owners, :cases, :wrapped, :version, :now)")
                .param("owners", keys.stream().map(DataKey::owner).toArray(UUID[]::new))
                .param("cases", keys.stream().map(DataKey::caseId).toArray(UUID[]::new))
                .param("wrapped", keys.stream().map(DataKey::wrapped).toArray(byte[][]::new))
                .param("version", version)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(UUID.class)
                .set();
    }

    int versionInForce() {
        return db.sql("select max(version) from vault.key_version")
                .query(Integer.class)
                .single();
    }

    /**
     * Those that a seal takes while it stands, or gives back once it was lifted.
     *
     * @param own the key of the seal, when they are under it
     */
    List<DataKey> list(UUID seal, @Nullable DataKey own) {
        return db.sql("select * from vault.list_keys(:seal)")
                .param("seal", seal)
                .query((row, n) -> {
                    UUID owner = row.getObject("id", UUID.class);
                    UUID caseId = row.getObject("case_id", UUID.class);
                    byte[] wrapped = row.getBytes("wrapped");
                    return own == null
                            ? new DataKey(owner, caseId, wrapped, row.getInt("key_version"))
                            : DataKey.under(own, owner, caseId, wrapped);
                })
                .list();
    }

    void move(DataKey key) {
        db.sql("select vault.rewrap(:owner, :wrapped, cast(:version as integer), cast(:seal as uuid))")
                .param("owner", key.owner())
                .param("wrapped", key.wrapped())
                .param("version", key.seal() == null ? key.version() : null)
                .param("seal", key.seal() == null ? null : key.seal().owner())
                .query()
                .listOfRows();
    }

    boolean holdOthers(UUID owner) {
        return db.sql("select vault.holds_others(:owner)")
                .param("owner", owner)
                .query(Boolean.class)
                .single();
    }
}
