package org.vigia.link;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/**
 * The two halves of what opens a referral to a body without accounts. The token stands in the address: 192 random bits, signed,
 * so that what was never issued is not even looked for. The code is read out by telephone: six figures, worth nothing without
 * the token and tried few times. Neither is kept, only a digest of each; that of the code is keyed.
 */
@Component
class Secrets {
    private static final int RANDOM_BYTES = 24;
    private static final int SIGNATURE_BYTES = 16;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey key;

    Secrets(MasterKey key) {
        this.key = key;
    }

    String token() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] token = Arrays.copyOf(random, RANDOM_BYTES + SIGNATURE_BYTES);
        System.arraycopy(sign(random), 0, token, RANDOM_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static String code() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    /** By what a token is looked up; empty when we never signed it. */
    Optional<String> digest(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != RANDOM_BYTES + SIGNATURE_BYTES) return Optional.empty();
            byte[] signature = Arrays.copyOfRange(bytes, RANDOM_BYTES, bytes.length);
            return MessageDigest.isEqual(signature, sign(Arrays.copyOf(bytes, RANDOM_BYTES)))
                    ? Optional.of(HexFormat.of().formatHex(Canonical.sha256(bytes)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String digest(UUID link, String code) {
        return HexFormat.of().formatHex(key.derive("link code: %s %s".formatted(link, code)));
    }

    boolean matches(UUID link, String code, String digest) {
        return MessageDigest.isEqual(Canonical.utf8(digest(link, code)), Canonical.utf8(digest));
    }

    private byte[] sign(byte[] random) {
        return Arrays.copyOf(key.derive("link token: " + HexFormat.of().formatHex(random)), SIGNATURE_BYTES);
    }
}
