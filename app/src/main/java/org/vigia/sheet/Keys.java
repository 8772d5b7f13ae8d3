package org.vigia.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The keys of taxpayers and of the population, by their shape, the day they hold and the check digit. */
final class Keys {
    private static final Pattern RFC = Pattern.compile("[A-ZÑ&]{3,4}(\\d{6})[A-Z0-9]{3}");
    private static final Pattern CURP = Pattern.compile("[A-Z][AEIOUX][A-Z]{2}(\\d{6})[HMX][A-Z]{5}[0-9A-Z]\\d");
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\u00A0.-]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final int CHECKED = 17;

    private Keys() {}

    static Meaning rfc(Cell cell) {
        String key = RFC.matcher(cell.text()).matches() ? cell.text() : plain(cell);
        var shape = RFC.matcher(key);
        if (!shape.matches())
            return Meaning.none(
                    "no tiene la forma de un RFC",
                    "Escriba 12 caracteres si es de una empresa y 13 si es de una persona");
        return isDay(shape.group(1))
                ? Meaning.of(key)
                : Meaning.none("las cifras del RFC no son una fecha", "Revise el RFC");
    }

    static Meaning curp(Cell cell) {
        String key = plain(cell);
        var shape = CURP.matcher(key);
        if (!shape.matches()) return Meaning.none("no tiene la forma de una CURP", "Escriba sus 18 letras y cifras");
        if (!isDay(shape.group(1))) return Meaning.none("las cifras de la CURP no son una fecha", "Revise la CURP");
        return check(key) == key.charAt(CHECKED) - '0'
                ? Meaning.of(key)
                : Meaning.none("la última cifra de la CURP no corresponde a las demás", "Revise la CURP");
    }

    private static int check(String curp) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) sum += ALPHABET.indexOf(curp.charAt(i)) * (CHECKED + 1 - i);
        return (10 - sum % 10) % 10;
    }

    private static String plain(Cell cell) {
        return LEFT_OUT.matcher(cell.text().toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Of which century the two digits of the year do not say; 29 February exists in one of them. */
    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4));
        try {
            return LocalDate.of(2000 + year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
