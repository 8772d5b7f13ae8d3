package org.vigia.docket;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * The ids of a batch. Of a few they are random and say nothing; of many they follow one another (version 7, RFC 9562), so that
 * an index takes them side by side. A batch says when it was recorded anyhow.
 */
final class Ids {
    static final int FEW = 50;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final long VARIANT = 0b10L << 62;

    private final boolean many;

    /** Milliseconds, and a counter below them. */
    private long last;

    Ids(int number, Instant now) {
        many = number > FEW;
        last = now.toEpochMilli() << COUNTER_BITS;
    }

    UUID next() {
        if (!many) return UUID.randomUUID();
        last++;
        long counter = last & ((1 << COUNTER_BITS) - 1);
        return new UUID(last >>> COUNTER_BITS << 16 | 0x7000 | counter, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
