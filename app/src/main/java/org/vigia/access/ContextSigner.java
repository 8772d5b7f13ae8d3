package org.vigia.access;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/** Signs what the database is told of who is asking, so that an injected statement cannot widen it. */
final class ContextSigner {
    private static final int SECONDS_VALID = 300;
    private static final int BLOCK = 64;
    private final byte[] key;

    ContextSigner(MasterKey master) {
        this.key = master.derive("row-level security context");
    }

    record Signed(String context, String signature) {}

    Signed sign(Officer officer, Instant now) {
        String context = "%s %s %s %d %s"
                .formatted(
                        officer.id(),
                        officer.unit(),
                        officer.role(),
                        now.getEpochSecond() + SECONDS_VALID,
                        UUID.randomUUID());
        return new Signed(context, HexFormat.of().formatHex(MasterKey.hmac(key, Canonical.utf8(context))));
    }

    /** Gives the database, as its owner, the two pads with which it can check signatures. */
    void install(JdbcClient owner) {
        owner.sql("""
                        insert into access.context_key (inner_pad, outer_pad) values (:inner, :outer)
                        on conflict (only_one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
                         where context_key.inner_pad <> excluded.inner_pad""").param("inner", pad(0x36)).param("outer", pad(0x5c)).update();
    }

    private byte[] pad(int with) {
        byte[] pad = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) pad[i] = (byte) ((i < key.length ? key[i] : 0) ^ with);
        return pad;
    }
}
