package org.vigia.account;

import java.util.Optional;

/** What may be a password: long, and nothing that is tried first. No rule about signs and figures, which only make people repeat. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_OF_ONES_OWN = 8;

    private PasswordRule() {}

    /** What is wrong with it and how to go on; empty when it may be used. */
    static Optional<String> objection(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST)
            return Optional.of("Tiene %d caracteres. Escriba al menos %d: cuatro palabras que nadie uniría bastan."
                    .formatted(length, SHORTEST));
        if (length > LONGEST)
            return Optional.of("Tiene más de %d caracteres. Escriba una más corta.".formatted(LONGEST));
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT)
            return Optional.of("Repite pocos caracteres. Escriba cuatro palabras que nadie uniría.");
        String core = CommonPasswords.core(password);
        if (core.length() < FEWEST_LETTERS)
            return Optional.of("Casi todo son cifras o signos, y esas se prueban primero. Añada palabras.");
        if (CommonPasswords.contain(core))
            return Optional.of("Está en las listas de contraseñas robadas, que se prueban primero. Escriba otra.");
        for (String part : username.split("[^\\p{L}]+"))
            if (part.length() >= FEWEST_LETTERS && core.contains(CommonPasswords.core(part)))
                return Optional.of("Contiene su usuario, y eso se prueba primero. Escriba otra.");
        String own = LocalWords.strikeOut(core);
        if (own.length() < FEWEST_OF_ONES_OWN
                && own.length() < core.replaceAll("[^a-z]", "").length())
            return Optional.of(
                    "Casi todo son palabras de este lugar: el sistema, dependencias, entidades, meses. Añada otras que"
                            + " no lo sean.");
        return Optional.empty();
    }
}
