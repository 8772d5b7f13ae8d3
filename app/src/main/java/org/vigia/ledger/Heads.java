package org.vigia.ledger;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs the ends of the shards every ten seconds in which something was added. */
@Component
class Heads {
    private static final int LOCK = 0x68_65_61_64; // "head"

    private final JdbcClient db;
    private final SigningKey key;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Heads(JdbcClient db, SigningKey key, InstantSource clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.key = key;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The line is logged after the commit: a line missing from the log is harmless, one too many would be an alarm. */
    @Scheduled(fixedDelay = 10_000)
    @PreDestroy
    void sign() {
        transaction.execute(status -> signNow()).ifPresent(this::log);
    }

    private Optional<Head> signNow() {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> true)
                .single();
        Optional<Head> last = findLast(db);
        String heads = Head.heads(new Links(db).listLast());
        if (heads.isEmpty() || last.isPresent() && last.get().heads().equals(heads)) return Optional.empty();
        long seq = last.map(Head::seq).orElse(0L) + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var head = new Head(seq, now, heads, key.publicKey(), key.sign(Head.text(seq, now, heads)));
        insert(head);
        return Optional.of(head);
    }

    private void log(Head head) {
        try {
            Files.writeString(key.headsLog(), head.logLine() + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(Head head) {
        db.sql("""
                        insert into ledger.signed_head (seq, signed_at, heads, public_key, signature)
                        values (:seq, :signedAt, :heads, :publicKey, :signature)""")
                .param("seq", head.seq())
                .param("signedAt", OffsetDateTime.ofInstant(head.signedAt(), ZoneOffset.UTC))
                .param("heads", head.heads())
                .param("publicKey", head.publicKey())
                .param("signature", head.signature())
                .update();
    }

    static Optional<Head> findLast(JdbcClient db) {
        return db.sql("select * from ledger.signed_head order by seq desc limit 1")
                .query(Heads::toHead)
                .optional();
    }

    static Head read(Row row) {
        return new Head(
                row.number("seq"),
                row.get("signed_at", Instant.class),
                row.get("heads", String.class),
                row.get("public_key", byte[].class),
                row.get("signature", byte[].class));
    }

    private static Head toHead(ResultSet row, int n) throws SQLException {
        return new Head(
                row.getLong("seq"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("heads"),
                row.getBytes("public_key"),
                row.getBytes("signature"));
    }
}
