package org.vigia.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easy a Spanish text is to read, by Szigriszt-Pazos: 206.835 − 62.3 × syllables per word − words per sentence. On the scale
 * of INFLESZ 65 and more is fairly easy, 55 normal, under 40 very hard.
 */
final class ReadingEase {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SENTENCE = Pattern.compile("[.:;!?]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final String OPEN = "aeoáéóíú";

    private ReadingEase() {}

    static double of(String text) {
        long words = WORD.matcher(text).results().count();
        long sentences = Math.max(1, SENTENCE.matcher(text).results().count());
        long syllables = WORD.matcher(text)
                .results()
                .mapToLong(word -> syllables(word.group()))
                .sum();
        return 206.835 - 62.3 * syllables / words - (double) words / sentences;
    }

    /** Vowels that stand together are one syllable, unless two open or stressed ones do. */
    static int syllables(String word) {
        String sounded = word.toLowerCase(Locale.ROOT)
                .replace("qu", "q")
                .replace("gue", "ge")
                .replace("gui", "gi");
        int syllables = 0;
        for (var group : VOWELS.matcher(sounded).results().toList()) {
            syllables++;
            for (int i = 1; i < group.group().length(); i++)
                if (OPEN.indexOf(group.group().charAt(i - 1)) >= 0
                        && OPEN.indexOf(group.group().charAt(i)) >= 0) syllables++;
        }
        return Math.max(1, syllables);
    }
}
