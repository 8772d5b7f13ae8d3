package org.vigia.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chance that comes out the same for whoever holds the key, on every machine and for ever: a published release can be
 * made again bit for bit, and an outsider who knows the method cannot replay it. SplitMix64, begun by an HMAC.
 */
final class Lot {
    private long state;

    Lot(long state) {
        this.state = state;
    }

    static Lot keyed(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Lot(ByteBuffer.wrap(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)))
                    .getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** So many of these, or all. */
    IntStream some(int[] values, int most) {
        int count = Math.min(most, values.length);
        for (int i = 0; i < count; i++) {
            int drawn = i + below(values.length - i);
            int value = values[drawn];
            values[drawn] = values[i];
            values[i] = value;
        }
        return Arrays.stream(values, 0, count);
    }

    /** A number below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }
}
