package org.vigia.registry;

import java.util.List;
import java.util.Optional;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Option;

/** Yes, no and not known as they are chosen on a page, written in an address, or told by a program in the code of the tables. */
public final class Answers {
    public static final List<Option> OPTIONS =
            List.of(new Option("si", "Sí"), new Option("no", "No"), new Option("se-ignora", "No se sabe"));

    private Answers() {}

    public static Optional<Answer> read(String chosen) {
        return switch (chosen) {
            case "si", "YES" -> Optional.of(Answer.YES);
            case "no", "NO" -> Optional.of(Answer.NO);
            case "se-ignora", "UNKNOWN" -> Optional.of(Answer.UNKNOWN);
            case String _ -> Optional.empty();
        };
    }

    /** Empty when nothing was chosen or, with an error on the form, when what was sent is not on the list. */
    public static Optional<Answer> read(Form form, String field) {
        var read = read(form.value(field));
        if (read.isEmpty() && form.text(field).isPresent())
            form.refuse(field, "«%s» no está en la lista. Elija una opción.".formatted(form.value(field)));
        return read;
    }

    public static String words(Answer answer) {
        return switch (answer) {
            case YES -> "Sí";
            case NO -> "No";
            case UNKNOWN -> "No se sabe";
        };
    }
}
