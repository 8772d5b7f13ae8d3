package org.vigia.docket;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigia.ledger.Canonical;

/**
 * SHA-256 of form, salt and canonical fact. The salt keeps a fact of few possible values from being guessed; for encrypted
 * fields it lies inside the encrypted text, so that erasing them leaves the chain valid.
 */
final class Digest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SALT = "salt";

    private Digest() {}

    static byte[] salt() {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte[] of(
            FactForm form,
            byte[] salt,
            Function<String, @Nullable Object> plain,
            Map<String, @Nullable String> sealed) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String column : form.plainColumns()) values.put(column, Values.text(plain.apply(column)));
        for (String field : form.sealed()) values.put(field, sealed.get(field));
        return Canonical.sha256(
                Canonical.utf8(form.name() + "/" + form.version() + "\n"),
                salt,
                Canonical.utf8(Canonical.write(values)));
    }

    /** What is encrypted: the salt and the fields. */
    static byte[] sealedText(byte[] salt, Map<String, @Nullable String> fields) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put(SALT, HexFormat.of().formatHex(salt));
        all.putAll(fields);
        return Canonical.utf8(Canonical.write(all));
    }

    static byte[] saltOf(Map<String, @Nullable String> opened) {
        String salt = opened.get(SALT);
        if (salt == null) throw new IllegalArgumentException("sealed text without its salt");
        return HexFormat.of().parseHex(salt);
    }
}
