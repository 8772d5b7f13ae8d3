package org.vigia.intake;

import java.util.List;
import java.util.Optional;
import org.vigia.access.Option;
import org.vigia.law.Answer;

/** Yes, no and not known as they are chosen on a page and written in an address. */
final class Answers {
    static final List<Option> OPTIONS =
            List.of(new Option("si", "Sí"), new Option("no", "No"), new Option("se-ignora", "No se sabe"));

    private Answers() {}

    static Optional<Answer> read(String chosen) {
        return switch (chosen) {
            case "si" -> Optional.of(Answer.YES);
            case "no" -> Optional.of(Answer.NO);
            case "se-ignora" -> Optional.of(Answer.UNKNOWN);
            case String _ -> Optional.empty();
        };
    }

    static String words(Answer answer) {
        return switch (answer) {
            case YES -> "Sí";
            case NO -> "No";
            case UNKNOWN -> "No se sabe";
        };
    }
}
