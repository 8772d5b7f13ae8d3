package org.vigia.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vigia.ledger.Canonical;

/** Codes that change every thirty seconds (RFC 6238), as every authenticator application makes them: SHA-1, six figures. */
final class Totp {
    static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** RFC 4226, section 5.3. */
    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step that a code belongs to: this one, or the one before or after for a clock that is a little wrong. */
    static OptionalLong matching(byte[] secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++)
            if (MessageDigest.isEqual(Canonical.utf8(code(secret, step, DIGITS)), Canonical.utf8(code)))
                found = OptionalLong.of(step);
        return found;
    }

    /** As people type it into an application (RFC 4648). */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : secret) {
            bits = bits << 8 | b & 0xff;
            for (held += 8; held >= 5; held -= 5) text.append(ALPHABET.charAt(bits >> held - 5 & 31));
        }
        if (held > 0) text.append(ALPHABET.charAt(bits << 5 - held & 31));
        return text.toString();
    }
}
