package org.vigia.docket;

import java.nio.ByteBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/**
 * Makes folios such as {@code CHIS-2026-048213}: state, year, six digits. The digits are a running number in scrambled order,
 * so that they never repeat within a million and tell nobody how many there are.
 */
@Component
public final class Folios {
    private static final int NUMBERS = 1_000_000;
    private static final int HALF = 1_000;
    private static final int ROUNDS = 6;

    private final JdbcClient db;
    private final byte[] key;

    Folios(JdbcClient db, MasterKey master) {
        this.db = db;
        this.key = master.derive("folios");
    }

    /**
     * @param kind letter and hyphen for what is not a case file ({@code D-} complaint, {@code I-} inspection, {@code C-}
     *     referral, {@code S-} sanction), else empty
     * @param state upper-case abbreviation of the state
     */
    public String next(String kind, String state, int year) {
        long number = db.sql("select nextval('docket.folio_number')")
                .query(Long.class)
                .single();
        return "%s%s-%d-%06d".formatted(kind, state, year, scramble((int) (number % NUMBERS)));
    }

    /** A Feistel network over two halves of three digits: each number has its own image. */
    int scramble(int number) {
        int left = number / HALF;
        int right = number % HALF;
        for (int round = 0; round < ROUNDS; round++) {
            int next = (left + noise(round, right)) % HALF;
            left = right;
            right = next;
        }
        return left * HALF + right;
    }

    private int noise(int round, int half) {
        byte[] hash = Canonical.sha256(key, new byte[] {(byte) round}, Canonical.utf8(Integer.toString(half)));
        return Math.floorMod(ByteBuffer.wrap(hash).getInt(), HALF);
    }
}
