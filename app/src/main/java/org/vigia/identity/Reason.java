package org.vigia.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.access.InvalidInput;
import org.vigia.page.Form;

/**
 * What a name is needed for.
 *
 * @param words in the officer's own words, at least five characters; sealed in the log
 */
public record Reason(Purpose purpose, String words) {
    private static final int SHORTEST = 5;

    /** Read from {@code finalidad} and {@code motivo}; empty when the form says what is missing. */
    public static Optional<Reason> read(Form form, Person.Kind kind) {
        Optional<Purpose> purpose = Stream.of(Purpose.values())
                .filter(one -> one.fits(kind) && form.chose("finalidad", one.name()))
                .findFirst();
        if (purpose.isEmpty()) form.refuse("finalidad", "Elija para qué necesita el nombre.");
        Optional<String> words = form.text("motivo").filter(Reason::isLongEnough);
        if (words.isEmpty()) form.refuse("motivo", tooShort());
        return form.valid() ? Optional.of(new Reason(purpose.orElseThrow(), words.orElseThrow())) : Optional.empty();
    }

    void check(Person.Kind kind) {
        if (!purpose.fits(kind)) throw new InvalidInput("finalidad", "Esa finalidad no es de esta clase de persona.");
        if (!isLongEnough(words)) throw new InvalidInput("motivo", tooShort());
    }

    private static boolean isLongEnough(String words) {
        return words.strip().length() >= SHORTEST;
    }

    private static String tooShort() {
        return "Escriba con sus palabras qué va a hacer con el nombre; queda en la bitácora.";
    }
}
