package org.vigia.registry;

import java.util.List;
import java.util.Optional;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Municipality;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;

/** The municipality that was written, or those among which a person must choose. */
public record PlaceChoice(Optional<Municipality> place, List<Municipality> among) {
    static final String STATE = "entidad";
    static final String WRITTEN = "municipio";
    static final String CHOSEN = "municipio_clave";

    /** Reads three fields, also a code of INEGI where the name stands, and says on the form what is missing; a choice counts only among those now on offer. */
    static PlaceChoice read(Form form, Reference reference) {
        var written = form.text(
                WRITTEN,
                "Escriba el municipio o la alcaldía. Si sólo sabe la localidad, pregunte a qué municipio pertenece.");
        if (written.isEmpty()) return new PlaceChoice(Optional.empty(), List.of());
        var coded = reference.findMunicipality(written.get());
        if (coded.isPresent()) return new PlaceChoice(coded, List.of());
        var match = form.text(STATE)
                .map(state -> reference.matchMunicipality(written.get(), state))
                .orElseGet(() -> reference.matchMunicipality(written.get()));
        return switch (match) {
            case PlaceMatch.Found(var municipality) -> new PlaceChoice(Optional.of(municipality), List.of());
            case PlaceMatch.Ambiguous(var candidates) ->
                choose(
                        form,
                        candidates,
                        CHOSEN,
                        "Hay %d municipios con ese nombre. Elija cuál es.".formatted(candidates.size()));
            case PlaceMatch.NotFound(var reason, var similar) -> choose(form, similar, WRITTEN, reason + ".");
        };
    }

    private static PlaceChoice choose(Form form, List<Municipality> among, String field, String otherwise) {
        var chosen =
                among.stream().filter(m -> m.code().equals(form.value(CHOSEN))).findFirst();
        if (chosen.isEmpty()) form.refuse(field, otherwise);
        return new PlaceChoice(chosen, among);
    }

    public List<Option> options() {
        return among.stream()
                .map(m -> new Option(
                        m.code(), "%s, %s".formatted(m.name(), m.state().shortName()), "Clave INEGI " + m.code()))
                .toList();
    }
}
