package org.vigia.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as compared: lower case, without accents or punctuation, single spaces. */
record Words(String text) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        return new Words(NOT_A_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    List<String> list() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Every word asked for begins some word of this text. */
    boolean holds(Words asked) {
        var mine = list();
        return !asked.list().isEmpty()
                && asked.list().stream().allMatch(word -> mine.stream().anyMatch(own -> own.startsWith(word)));
    }
}
