package org.vigia.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text as compared: lower case, without accents or punctuation, single spaces. */
public record Words(String text) {
    private static final Set<String> JOINING = Set.of("de", "del", "la", "las", "el", "los", "y", "en", "o", "a");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Words of(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        return new Words(NOT_A_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    public List<String> list() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** The words without articles and prepositions. */
    public Words bare() {
        return new Words(list().stream()
                .filter(word -> !JOINING.contains(word))
                .reduce("", (text, word) -> text.isEmpty() ? word : text + " " + word));
    }

    /** All letters together, as «B.C.S.» and «BCS» are the same. */
    String joined() {
        return text.replace(" ", "");
    }

    boolean beginWith(Words asked) {
        return (text + " ").startsWith(asked.text + " ");
    }

    boolean containWord(Words asked) {
        return (" " + text + " ").contains(" " + asked.text + " ");
    }

    /** At most so many letters would have to be added, dropped or replaced. */
    public boolean within(int edits, Words other) {
        if (Math.abs(text.length() - other.text.length()) > edits) return false;
        int[] row = IntStream.rangeClosed(0, other.text.length()).toArray();
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (text.charAt(i - 1) == other.text.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[row.length - 1] <= edits;
    }

    /** Every word asked for begins some word of this text. */
    boolean holds(Words asked) {
        var mine = list();
        return !asked.list().isEmpty()
                && asked.list().stream().allMatch(word -> mine.stream().anyMatch(own -> own.startsWith(word)));
    }
}
