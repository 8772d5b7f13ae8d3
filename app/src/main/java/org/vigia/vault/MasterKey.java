package org.vigia.vault;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vigia.ledger.Canonical;

/** The content of the key file: 32 random bytes that never enter the database or a backup. */
public final class MasterKey {
    /** Bytes in a key: AES-256. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    public MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH)
            throw new IllegalArgumentException("the key file must hold 32 bytes, not " + bytes.length);
        this.bytes = bytes.clone();
    }

    /** A key for one purpose, from which the master key cannot be found. */
    public byte[] derive(String purpose) {
        return hmac(bytes, Canonical.utf8(purpose));
    }

    /** HMAC-SHA-256. */
    public static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
