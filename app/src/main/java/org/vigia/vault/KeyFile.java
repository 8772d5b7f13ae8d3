package org.vigia.vault;

import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the key file says: numbered keys that wrap data keys, the highest one now, and a base from which all other secrets are
 * derived and which stays.
 *
 * @param base 32 bytes in hexadecimal
 * @param versions the same of each numbered key
 */
public record KeyFile(String base, SortedMap<Integer, String> versions) {
    private static final String KEY = "[0-9a-f]{64}";

    public KeyFile {
        if (!base.matches(KEY) || versions.isEmpty())
            throw new IllegalArgumentException("a key file holds a base and at least one key");
        for (Map.Entry<Integer, String> version : versions.entrySet())
            if (version.getKey() < 1 || !version.getValue().matches(KEY))
                throw new IllegalArgumentException("not a key: version " + version.getKey());
    }

    /** That of a new installation. */
    public static KeyFile make() {
        return new KeyFile(random(), new TreeMap<>(Map.of(1, random())));
    }

    /** @throws IllegalArgumentException when it is not what {@link #text} writes */
    public static KeyFile read(String text) {
        String base = "";
        var versions = new TreeMap<Integer, String>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] words = line.strip().split(" ");
            if (words.length != 2) throw new IllegalArgumentException("not a line of a key file");
            if (words[0].equals("base")) base = words[1];
            else versions.put(Integer.valueOf(words[0]), words[1]);
        }
        return new KeyFile(base, versions);
    }

    public String text() {
        var text = new StringBuilder("# Vigía: con este archivo se abren todos los nombres; sin él, ninguno.\n");
        text.append("base ").append(base).append('\n');
        versions.forEach((version, key) -> text.append("%d %s%n".formatted(version, key)));
        return text.toString();
    }

    /** The same, which now wraps by a new key of that number. */
    public KeyFile with(int version) {
        var more = new TreeMap<>(versions);
        more.put(version, random());
        return new KeyFile(base, more);
    }

    /** The same without a key that was retired. */
    public KeyFile without(int version) {
        var fewer = new TreeMap<>(versions);
        fewer.remove(version);
        return new KeyFile(base, fewer);
    }

    private static String random() {
        return HexFormat.of().formatHex(Aes.newKey());
    }
}
