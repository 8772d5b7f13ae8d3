package org.vigia.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Words of this place, which whoever guesses here tries: the names of the house, its agencies, the states, the days. */
final class LocalWords {
    private LocalWords() {}

    /** The longest first, so that none is struck out of the middle of another. */
    static List<String> list() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LocalWords.class.getResourceAsStream("/account/local-words.txt")),
                StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is a word of one's own in a password: its letters without the words of this place. */
    static String strikeOut(String core) {
        String rest = core;
        for (String word : list()) rest = rest.replace(word, " ");
        return rest.replaceAll("[^a-z]", "");
    }
}
