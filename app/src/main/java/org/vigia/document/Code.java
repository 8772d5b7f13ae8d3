package org.vigia.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By what a paper is looked up: 80 random bits in the letters of Crockford, which nobody confuses, so that who has not seen the
 * paper cannot find it.
 */
record Code(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code random() {
        return new Code(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it, with or without what separates its groups; empty when it cannot be one. */
    static Optional<Code> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return letters.matches("[%s]{%d}".formatted(ALPHABET, LENGTH))
                ? Optional.of(new Code(letters))
                : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    @Override
    public String toString() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
