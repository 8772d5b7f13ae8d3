package org.vigia.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigia.page.Form;
import org.vigia.page.Option;

/** One of a few known answers, on a page and back. */
public final class Choices {
    private Choices() {}

    public static <E extends Enum<E>> List<Option> of(E[] all, Function<E, String> label) {
        return Stream.of(all).map(e -> new Option(e.name(), label.apply(e))).toList();
    }

    /** Empty when nothing was chosen or, with an error on the form, when what was sent is not on the list. */
    public static <E extends Enum<E>> Optional<E> read(Form form, String field, E[] all) {
        var sent = form.text(field);
        if (sent.isEmpty()) return Optional.empty();
        var chosen = Stream.of(all).filter(e -> e.name().equals(sent.get())).findFirst();
        if (chosen.isEmpty()) form.refuse(field, "«%s» no está en la lista. Elija una opción.".formatted(sent.get()));
        return chosen;
    }
}
