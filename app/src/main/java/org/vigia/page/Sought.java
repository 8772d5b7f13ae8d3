package org.vigia.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigia.reference.Municipality;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** What somebody looks for in a list, as people type it. */
public final class Sought {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_./]+");

    private Sought() {}

    /** A folio: {@code chis 2026 000087} and {@code CHIS-2026-000087} are one. */
    public static Optional<String> folio(Form form, String field) {
        return form.text(field)
                .map(typed -> BETWEEN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("-"));
    }

    /** A state of the list, in the field {@code entidad}. */
    public static Optional<String> state(Form form, Reference reference) {
        Optional<String> state = form.text("entidad");
        if (state.isEmpty() || reference.findState(state.get()).isPresent())
            return state.flatMap(reference::findState).map(State::code);
        form.refuse("entidad", "«%s» no es una entidad. Elija una de la lista.".formatted(state.get()));
        return Optional.empty();
    }

    /** A municipality as people write it, or its code of INEGI, in the field {@code municipio}, within the state if one was chosen. */
    public static Optional<String> municipality(Form form, Reference reference) {
        Optional<String> written = form.text("municipio");
        Optional<Municipality> coded = written.flatMap(reference::findMunicipality);
        if (written.isEmpty() || coded.isPresent()) return coded.map(Municipality::code);
        Optional<String> state = form.text("entidad");
        PlaceMatch match = state.isPresent()
                ? reference.matchMunicipality(written.get(), state.get())
                : reference.matchMunicipality(written.get());
        return switch (match) {
            case PlaceMatch.Found(var municipality) -> Optional.of(municipality.code());
            case PlaceMatch.Ambiguous(var candidates) ->
                refuse(
                        form,
                        "Hay %d municipios con ese nombre. Elija también la entidad: %s."
                                .formatted(
                                        candidates.size(),
                                        names(candidates, place -> place.state().shortName())));
            case PlaceMatch.NotFound(var reason, var similar) ->
                refuse(
                        form,
                        similar.isEmpty() ? reason + "." : reason + ": " + names(similar, Municipality::name) + ".");
        };
    }

    private static Optional<String> refuse(Form form, String sentence) {
        form.refuse("municipio", sentence);
        return Optional.empty();
    }

    private static String names(List<Municipality> places, Function<Municipality, String> name) {
        return places.stream().map(name).distinct().collect(Collectors.joining(", "));
    }
}
