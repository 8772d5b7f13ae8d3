package org.vigia.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules that a CURP must keep by itself: eighteen characters in their order, a day that exists and the check digit
 * (Instructivo Normativo para la Asignación de la CURP, DOF 18-10-2021).
 */
final class Curp {
    private static final int LENGTH = 18;
    private static final Pattern SHAPE = Pattern.compile("[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{5}[0-9A-Z]\\d");
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String NOT_AT_HAND = " Revísela con el documento, o elija que no está a la mano.";

    private Curp() {}

    /** As it is written in the documents: capitals, nothing between them. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Why it cannot be one, as a sentence; empty when it can. */
    static Optional<String> fault(String curp) {
        if (curp.length() != LENGTH)
            return reason("La CURP tiene 18 letras y números y aquí hay %d.".formatted(curp.length()));
        if (!SHAPE.matcher(curp).matches())
            return reason(
                    "La CURP lleva cuatro letras, seis números de la fecha, H, M o X, cinco letras, y dos más al final.");
        if (!hasDay(curp))
            return reason("La CURP dice una fecha de nacimiento que no existe (del quinto al décimo lugar).");
        return curp.charAt(LENGTH - 1) == checkDigit(curp)
                ? Optional.empty()
                : reason("El último número de la CURP no corresponde a los demás: alguno se escribió mal.");
    }

    private static Optional<String> reason(String sentence) {
        return Optional.of(sentence + NOT_AT_HAND);
    }

    /** Born in 2000 or later when the seventeenth character is a letter. */
    private static boolean hasDay(String curp) {
        int century = Character.isDigit(curp.charAt(16)) ? 1900 : 2000;
        try {
            LocalDate.of(
                    century + Integer.parseInt(curp.substring(4, 6)),
                    Integer.parseInt(curp.substring(6, 8)),
                    Integer.parseInt(curp.substring(8, 10)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static char checkDigit(String curp) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) sum += VALUES.indexOf(curp.charAt(i)) * (LENGTH - i);
        return Character.forDigit((10 - sum % 10) % 10, 10);
    }
}
