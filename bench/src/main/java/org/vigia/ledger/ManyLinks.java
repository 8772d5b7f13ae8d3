package org.vigia.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Links as the ledger writes them, many at once. */
public final class ManyLinks {
    private final @Nullable Link[] last = new @Nullable Link[Ledger.OFFICERS_SHARDS];
    private final List<Link> waiting = new ArrayList<>();

    /** One link that holds one act. */
    public UUID add(int number, UUID id, byte[] hash, Instant at) {
        int shard = number % last.length;
        Link link = Link.after(last[shard], id, shard, Merkle.root(List.of(hash)), 1, at);
        last[shard] = link;
        waiting.add(link);
        return link.id();
    }

    public void insert(JdbcTemplate admin) {
        admin.batchUpdate(
                "insert into ledger.link (id, shard, seq, previous, root, leaves, recorded_at, hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                waiting,
                1_000,
                (row, link) -> {
                    row.setObject(1, link.id());
                    row.setInt(2, link.shard());
                    row.setLong(3, link.seq());
                    row.setBytes(4, link.previous());
                    row.setBytes(5, link.root());
                    row.setInt(6, link.leaves());
                    row.setObject(7, OffsetDateTime.ofInstant(link.recordedAt(), ZoneOffset.UTC));
                    row.setBytes(8, link.hash());
                });
        waiting.clear();
    }

    public static void sign(JdbcClient db, SigningKey key, PlatformTransactionManager transactions) {
        new Heads(db, key, InstantSource.system(), transactions).sign();
    }
}
