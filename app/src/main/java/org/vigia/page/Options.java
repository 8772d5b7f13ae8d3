package org.vigia.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Answers a person may choose, made from the words of a catalogue or a room. */
public final class Options {
    private Options() {}

    public static List<Option> states(Reference reference) {
        return reference.states().stream()
                .map(state -> new Option(state.code(), state.shortName()))
                .toList();
    }

    public static List<Option> units(Collection<AgencyUnit> units) {
        return units.stream()
                .map(unit -> new Option(unit.code(), unit.nameEs()))
                .toList();
    }

    /** What was chosen; when it is none of the words, the sentence says what to choose. */
    public static <E extends Enum<E>> Optional<E> read(Form form, String field, Class<E> words, String sentence) {
        Optional<E> chosen = Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(form.value(field)))
                .findFirst();
        if (chosen.isEmpty()) form.refuse(field, sentence);
        return chosen;
    }
}
