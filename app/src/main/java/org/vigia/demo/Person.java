package org.vigia.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** An invented child, as whoever wrote it down wrote it. @param curp as on its document */
record Person(boolean girl, String givenNames, String surnames, LocalDate born, String curp) {

    /** The same child, written down by another hand: one or two things go wrong. */
    Person misheard(RandomGenerator random) {
        Person heard = random.nextInt(3) == 0 ? slip(random).slip(random) : slip(random);
        return heard.equals(this) ? new Person(girl, mistyped(givenNames, random), surnames, born, curp) : heard;
    }

    private Person slip(RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Person(girl, mistyped(givenNames, random), surnames, born, curp);
            case 1 -> new Person(girl, givenNames, mistyped(surnames, random), born, curp);
            case 2 -> new Person(girl, plain(givenNames), plain(surnames), born, curp);
            case 3 -> new Person(girl, givenNames, first(surnames), born, curp);
            case 4 -> new Person(girl, first(givenNames), surnames, born, curp);
            case 5 -> new Person(girl, givenNames, sound(surnames), born, curp);
            default -> new Person(girl, givenNames, surnames, born.plusDays(random.nextInt(-40, 41)), curp);
        };
    }

    /** Two letters change places, or one is lost or doubled. */
    private static String mistyped(String text, RandomGenerator random) {
        int at = random.nextInt(1, text.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private static String plain(String text) {
        return text.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u')
                .replace('ñ', 'n');
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String sound(String text) {
        return text.contains("z")
                ? text.replace('z', 's')
                : text.replace('s', 'z').replace('v', 'b');
    }
}
