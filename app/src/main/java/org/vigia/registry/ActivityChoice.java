package org.vigia.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** The activity chosen among those that hold the words written; none when it is not known. */
public record ActivityChoice(Optional<Industry> activity, List<Industry> among) {
    static final String WORDS = "actividad";
    static final String CHOSEN = "actividad_clave";
    static final String NOT_KNOWN = "se-ignora";
    private static final int SHOWN = 12;

    /** The activities to choose from, without asking for a choice yet. */
    public static ActivityChoice search(Form form, Reference reference) {
        var among = form.text(WORDS)
                .map(words -> reference.searchIndustries(words, SHOWN))
                .orElse(List.of());
        if (among.isEmpty())
            form.refuse(
                    WORDS,
                    form.text(WORDS).isEmpty()
                            ? "Escriba palabras de la actividad, por ejemplo «corte de caña»."
                            : nothing(form));
        return new ActivityChoice(Optional.empty(), among);
    }

    /** A code of the SCIAN where the words stand is a choice. */
    public static ActivityChoice read(Form form, Reference reference) {
        if (form.text(WORDS).isEmpty()) return new ActivityChoice(Optional.empty(), List.of());
        var coded = reference.findIndustry(form.value(WORDS).strip());
        if (coded.isPresent()) return new ActivityChoice(coded, List.of());
        var among = reference.searchIndustries(form.value(WORDS), SHOWN);
        var chosen =
                among.stream().filter(i -> i.code().equals(form.value(CHOSEN))).findFirst();
        if (chosen.isEmpty() && !form.value(CHOSEN).equals(NOT_KNOWN)) {
            if (among.isEmpty()) form.refuse(WORDS, nothing(form));
            else form.refuse(CHOSEN, "Elija la actividad que más se parece, o «Ninguna de éstas».");
        }
        return new ActivityChoice(chosen, among);
    }

    private static String nothing(Form form) {
        return "«%s» no coincide con ninguna actividad. Pruebe con menos palabras o con otra, por ejemplo «café» o «ladrillo»; si no se sabe, déjelo vacío."
                .formatted(form.value(WORDS).strip());
    }

    /** Empty when there is nothing to choose among. */
    public List<Option> options() {
        if (among.isEmpty()) return List.of();
        return Stream.concat(
                        among.stream().map(i -> new Option(i.code(), i.titleEs(), "SCIAN " + i.code())),
                        Stream.of(new Option(NOT_KNOWN, "Ninguna de éstas, o no se sabe")))
                .toList();
    }
}
