package org.vigia.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: everything the vault seals, texts and keys alike, is the version of its key, a nonce, and what is encrypted. */
final class Aes {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] seal(SecretKeySpec key, int version, Slot slot, byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] body = run(Cipher.ENCRYPT_MODE, key, version, slot, nonce, text);
        return ByteBuffer.allocate(Integer.BYTES + NONCE_BYTES + body.length)
                .putInt(version)
                .put(nonce)
                .put(body)
                .array();
    }

    /** @throws Vault.Damaged unless it was sealed with that key, for that place */
    static byte[] open(SecretKeySpec key, int version, Slot slot, byte[] sealed) {
        var parts = ByteBuffer.wrap(sealed);
        if (parts.remaining() < Integer.BYTES + NONCE_BYTES || parts.getInt() != version)
            throw new Vault.Damaged(slot, new IllegalArgumentException("not sealed by version " + version));
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] body = new byte[parts.remaining()];
        parts.get(body);
        return run(Cipher.DECRYPT_MODE, key, version, slot, nonce, body);
    }

    private static byte[] run(int mode, SecretKeySpec key, int version, Slot slot, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(slot.under(version));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new Vault.Damaged(slot, e);
        }
    }
}
