package org.vigia.access;

/** The key from which the vault derives every other; it never leaves memory except in its own file. */
public final class MasterKey {
    /** Bytes in a key: AES-256. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    public MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a master key has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
