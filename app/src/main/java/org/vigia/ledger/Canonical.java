package org.vigia.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a set of named values: {@code name:length:value} a line, {@code name:-} where nothing is known, in the
 * order given. Lengths are in UTF-16 units, so that no value can imitate the next name.
 */
public final class Canonical {
    private Canonical() {}

    public static String write(Map<String, @Nullable String> values) {
        var text = new StringBuilder();
        values.forEach((name, value) -> {
            if (value == null) text.append(name).append(":-\n");
            else
                text.append(name)
                        .append(':')
                        .append(value.length())
                        .append(':')
                        .append(value)
                        .append('\n');
        });
        return text.toString();
    }

    /** The values of a text written by {@link #write}. */
    public static Map<String, @Nullable String> read(String text) {
        var values = new LinkedHashMap<String, @Nullable String>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            String name = text.substring(at, colon);
            if (text.charAt(colon + 1) == '-') {
                values.put(name, null);
                at = colon + 3;
            } else {
                int second = text.indexOf(':', colon + 1);
                int length = Integer.parseInt(text, colon + 1, second, 10);
                values.put(name, text.substring(second + 1, second + 1 + length));
                at = second + length + 2;
            }
        }
        return values;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 over the parts in order; callers see to it that the parts cannot run into each other. */
    public static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
