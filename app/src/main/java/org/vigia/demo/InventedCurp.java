package org.vigia.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** CURPs that hold every rule of one and can be nobody's: they name a state that there is not, XX. */
final class InventedCurp {
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";

    private InventedCurp() {}

    static String of(boolean girl, String givenNames, String surnames, LocalDate born, RandomGenerator random) {
        String[] words = letters(surnames).split(" ");
        String last = words[words.length - 1];
        var curp = new StringBuilder()
                .append(words[0].charAt(0))
                .append(vowel(words[0]))
                .append(last.charAt(0))
                .append(letters(givenNames).charAt(0))
                .append("%02d%02d%02d".formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth()))
                .append(girl ? 'M' : 'H')
                .append("XX");
        for (int i = 0; i < 3; i++) curp.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        curp.append(born.getYear() < 2000 ? (char) ('0' + random.nextInt(10)) : (char) ('A' + random.nextInt(26)));
        return curp.append(checkDigit(curp)).toString();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static char vowel(String word) {
        return word.chars()
                .skip(1)
                .filter(c -> "AEIOU".indexOf(c) >= 0)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse('X');
    }

    private static char checkDigit(CharSequence curp) {
        int sum = 0;
        for (int i = 0; i < curp.length(); i++) sum += VALUES.indexOf(curp.charAt(i)) * (curp.length() + 1 - i);
        return Character.forDigit((10 - sum % 10) % 10, 10);
    }
}
