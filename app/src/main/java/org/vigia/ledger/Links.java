package org.vigia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of links. */
record Links(JdbcClient db) {
    private static final int LOCK_SPACE = 0x76_69_67_61; // "viga", apart from other advisory locks

    /** Waits until no other transaction is adding to this shard. */
    void lock(int shard) {
        db.sql("select pg_advisory_xact_lock(:space, :shard)")
                .param("space", LOCK_SPACE)
                .param("shard", shard)
                .query((row, n) -> true)
                .single();
    }

    Optional<Link> findLast(int shard) {
        return db.sql("select * from ledger.link where shard = :shard order by seq desc limit 1")
                .param("shard", shard)
                .query(Links::toLink)
                .optional();
    }

    /** The last link of every shard that has one. */
    List<Link> listLast() {
        return db.sql("""
                        select l.* from generate_series(0, :shards - 1) s
                         cross join lateral (select * from ledger.link where shard = s order by seq desc limit 1) l
                         order by l.shard""").param("shards", Ledger.SHARDS).query(Links::toLink).list();
    }

    void insert(Link link) {
        db.sql("""
                        insert into ledger.link (id, shard, seq, previous, root, leaves, recorded_at, hash)
                        values (:id, :shard, :seq, :previous, :root, :leaves, :recordedAt, :hash)""")
                .param("id", link.id())
                .param("shard", link.shard())
                .param("seq", link.seq())
                .param("previous", link.previous())
                .param("root", link.root())
                .param("leaves", link.leaves())
                .param("recordedAt", OffsetDateTime.ofInstant(link.recordedAt(), ZoneOffset.UTC))
                .param("hash", link.hash())
                .update();
    }

    static Link toLink(ResultSet row, int n) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new Link(
                row.getObject("id", UUID.class),
                row.getInt("shard"),
                row.getLong("seq"),
                row.getBytes("previous"),
                row.getBytes("root"),
                row.getInt("leaves"),
                at,
                row.getBytes("hash"));
    }

    static Link read(Row row) {
        return new Link(
                row.get("id", UUID.class),
                (int) row.number("shard"),
                row.number("seq"),
                row.get("previous", byte[].class),
                row.get("root", byte[].class),
                (int) row.number("leaves"),
                row.get("recorded_at", Instant.class),
                row.get("hash", byte[].class));
    }
}
