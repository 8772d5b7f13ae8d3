package org.vigia.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigia.page.Form;
import org.vigia.page.Option;

/** One of a short list of answers: its word in files and addresses, where its code is understood too, and its name on the screen. */
public interface Choice {
    String word();

    String nameEs();

    static <C extends Enum<C> & Choice> Optional<C> find(Class<C> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(choice -> choice.word().equals(word) || choice.name().equals(word))
                .findFirst();
    }

    static <C extends Enum<C> & Choice> List<Option> options(Class<C> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(choice -> new Option(choice.word(), choice.nameEs()))
                .toList();
    }

    /** Empty when nothing was chosen or, with an error on the form, when what was sent is not on the list. */
    static <C extends Enum<C> & Choice> Optional<C> read(Form form, String field, Class<C> list) {
        var chosen = find(list, form.value(field));
        if (chosen.isEmpty() && form.text(field).isPresent())
            form.refuse(field, "«%s» no está en la lista. Elija una opción.".formatted(form.value(field)));
        return chosen;
    }

    static <C extends Enum<C> & Choice> Optional<C> read(
            Form form, String field, Class<C> list, String sentenceWhenMissing) {
        if (form.text(field).isEmpty()) form.refuse(field, sentenceWhenMissing);
        return read(form, field, list);
    }
}
