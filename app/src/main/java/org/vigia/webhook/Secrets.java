package org.vigia.webhook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/** The secrets that sign messages. Each is shown once; after a new one the one before it signs too, for a week. */
@Component
class Secrets {
    /** So long a program may take to learn the new one. */
    static final Duration OVERLAP = Duration.ofDays(7);

    /** By this the libraries of Standard Webhooks know one. */
    static final String PREFIX = "whsec_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient db;
    private final Vault vault;
    private final InstantSource clock;

    Secrets(JdbcClient db, Vault vault, InstantSource clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes a new one and tells it this once. */
    @Transactional
    public String make(UUID subscription) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        UUID id = UUID.randomUUID();
        db.sql("insert into webhook.secret (id, subscription, made_at, sealed) values (:id, :of, :now, :sealed)")
                .param("id", id)
                .param("of", subscription)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("sealed", vault.seal(slot(id, subscription), null, secret))
                .update();
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    private record Kept(Instant made, byte[] secret) {}

    /** Those that sign now, the newest first: one, or two. */
    @Transactional(readOnly = true)
    public List<byte[]> list(UUID subscription) {
        List<Kept> last = db.sql(
                        "select * from webhook.secret where subscription = :of order by made_at desc, id limit 2")
                .param("of", subscription)
                .query((row, n) -> new Kept(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        vault.open(slot(row.getObject("id", UUID.class), subscription), row.getBytes("sealed"))
                                .orElseThrow()))
                .list();
        return IntStream.range(0, last.size())
                .filter(n -> n == 0
                        || clock.instant().isBefore(last.getFirst().made().plus(OVERLAP)))
                .mapToObj(n -> last.get(n).secret())
                .toList();
    }

    private static Slot slot(UUID id, UUID subscription) {
        return new Slot("webhook.secret", "sealed", id.toString(), subscription);
    }
}
