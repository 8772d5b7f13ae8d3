package org.vigia.proof;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Texts that occur nowhere else: wherever one turns up, it was taken from the record it was written on. */
final class Marks {
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final String root = "canario" + letters(8);
    private final List<String> curps = List.of(curp(), curp());
    private final String employerRfc = letters(4).toUpperCase(Locale.ROOT) + "800101" + digits(3);
    private final String debtorRfc = letters(4).toUpperCase(Locale.ROOT) + "810101" + digits(3);

    /** The text written on a field; it names the field, so that a leak says where it comes from. */
    String on(String field) {
        return root + "-" + field;
    }

    String curp(int child) {
        return curps.get(child);
    }

    /** Sixteen years old on the day of the visit. */
    LocalDate birthDate(int child) {
        return Country.VISIT.minusYears(16).minusDays(100 + child);
    }

    String employerRfc() {
        return employerRfc;
    }

    String debtorRfc() {
        return debtorRfc;
    }

    /** What to look for: the beginning that all texts share, and the keys that cannot begin with it. */
    List<String> all() {
        return List.of(
                root,
                curps.get(0),
                curps.get(1),
                birthDate(0).toString(),
                birthDate(1).toString(),
                employerRfc,
                debtorRfc);
    }

    private String curp() {
        String curp = "XA" + letters(2).toUpperCase(Locale.ROOT) + "100101M"
                + letters(5).toUpperCase(Locale.ROOT) + digits(1);
        return curp + checkDigit(curp);
    }

    /** What makes the weighted sum of all eighteen a multiple of ten. */
    private static int checkDigit(String curp) {
        int sum = 0;
        for (int place = 0; place < curp.length(); place++) {
            char at = curp.charAt(place);
            int value = Character.isDigit(at) ? at - '0' : at - 'A' + (at > 'N' ? 11 : 10);
            sum += value * (18 - place);
        }
        return Math.floorMod(-sum, 10);
    }

    private String letters(int many) {
        return random.ints(many, 'a', 'z' + 1).mapToObj(Character::toString).collect(joining());
    }

    private String digits(int many) {
        return random.ints(many, 0, 10).mapToObj(Integer::toString).collect(joining());
    }
}
