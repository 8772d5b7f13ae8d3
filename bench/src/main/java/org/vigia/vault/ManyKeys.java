package org.vigia.vault;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Data keys of as many owners as asked, and two administrators who want them moved. */
public record ManyKeys(JdbcClient admin, MasterKey master) {
    private static final int BATCH = 10_000;

    public void write(int many) {
        for (int written = 0; written < many; written += BATCH) insert(Math.min(BATCH, many - written));
    }

    private void insert(int many) {
        List<DataKey> keys = IntStream.range(0, many)
                .parallel()
                .mapToObj(n -> DataKey.wrap(UUID.randomUUID(), null, Aes.newKey(), 1, master))
                .toList();
        admin.sql("""
            insert into vault.data_key (id, wrapped, key_version, created_at)
            select id, wrapped, 1, now() from unnest(:ids, :wrapped) made (id, wrapped)\
            """)
                .param("ids", keys.stream().map(DataKey::owner).toArray(UUID[]::new))
                .param("wrapped", keys.stream().map(DataKey::wrapped).toArray(byte[][]::new))
                .update();
    }

    public UUID agree() {
        UUID one = administrator();
        UUID proposal = UUID.randomUUID();
        admin.sql("""
            insert into access.proposal (id, unit, asks, kind, subject, content, reason, proposed_by, proposed_at, lapses_at)
            values (:id, 'ESTAD', 'ROTATE_KEYS', 'vault.rotation', 'vault.key', '', 'medición', :one, now(), now() + interval '3 days')\
            """).param("id", proposal).param("one", one).update();
        admin.sql("""
            insert into access.approval (proposal, proposed_by, decided_by, approved, reason, decided_at)
            values (:id, :one, :other, true, '', now())\
            """)
                .param("id", proposal)
                .param("one", one)
                .param("other", administrator())
                .update();
        return proposal;
    }

    private UUID administrator() {
        UUID id = UUID.randomUUID();
        admin.sql("insert into access.officer (id, username, display_name, created_at) values (:id, :name,"
                        + " 'Medición', now())")
                .param("id", id)
                .param("name", id.toString())
                .update();
        admin.sql("""
            insert into access.appointment (officer, seq, unit, role, active, appointed_at)
            values (:id, 1, 'ESTAD', 'ADMINISTRATOR', true, now())\
            """).param("id", id).update();
        return id;
    }
}
