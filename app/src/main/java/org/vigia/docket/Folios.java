package org.vigia.docket;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/**
 * Makes folios such as {@code CHIS-2026-048213}: state, year, six digits. The digits are a running number in scrambled order,
 * so that they never repeat and tell nobody how many there are of a million; after a million folios they are seven.
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
     *     referral, {@code S-} sanction, {@code P-} criminal matter, {@code T-} transfer, {@code R-} plan of restoration, {@code L-} permit), else empty
     * @param state upper-case abbreviation of the state
     */
    public String next(String kind, String state, int year) {
        return nextAll(kind, List.of(new Series(state, year))).getFirst();
    }

    /** What a folio says before its number. @param state upper-case abbreviation of the state */
    public record Series(String state, int year) {}

    /** The same for many, in their order. */
    public List<String> nextAll(String kind, List<Series> series) {
        List<Long> numbers = db.sql("select nextval('docket.folio_number') from generate_series(1, :many)")
                .param("many", series.size())
                .query(Long.class)
                .list();
        return IntStream.range(0, series.size())
                .mapToObj(i -> folio(kind, series.get(i), numbers.get(i)))
                .toList();
    }

    /** From the second million on, its number stands before the six digits. */
    private String folio(String kind, Series series, long number) {
        long million = number / NUMBERS;
        return "%s%s-%d-%s%06d"
                .formatted(
                        kind, series.state(), series.year(), million == 0 ? "" : Long.toString(million), scramble((int)
                                (number % NUMBERS)));
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
