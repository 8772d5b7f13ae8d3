package org.vigia.vault;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.vigia.ledger.Canonical;

/** The keys of the key file, which never enter the database or a backup. A version it has not met yet is looked for in the file. */
public final class MasterKey {
    private final Supplier<KeyFile> file;
    private final byte[] base;
    private final Map<Integer, SecretKeySpec> versions = new ConcurrentHashMap<>();

    /** @param file reads the key file, now and whenever a version is met that was not there */
    public MasterKey(Supplier<KeyFile> file) {
        this.file = file;
        this.base = HexFormat.of().parseHex(read().base());
    }

    /** A key for one purpose, from which no other can be found. A rotation leaves it as it is. */
    public byte[] derive(String purpose) {
        return hmac(base, Canonical.utf8(purpose));
    }

    /** The highest version it has met. */
    int latest() {
        return versions.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** @throws Missing when the key file has none of that number */
    SecretKeySpec version(int version) {
        @Nullable SecretKeySpec known = versions.get(version);
        if (known == null) {
            read();
            known = versions.get(version);
        }
        if (known == null) throw new Missing(version);
        return known;
    }

    /** What was retired meanwhile stays known to who is at work. */
    private KeyFile read() {
        KeyFile read = file.get();
        read.versions()
                .forEach((version, key) ->
                        versions.put(version, Aes.key(hmac(HexFormat.of().parseHex(key), Canonical.utf8("vault")))));
        return read;
    }

    /** A key of the database is wrapped by a version that the key file has not got. */
    public static final class Missing extends RuntimeException {
        Missing(int version) {
            super("the key file has no version " + version);
        }
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
