package org.vigia.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigia.reference.Municipality;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** Places as people type them, read as INEGI's codes; where several may be meant, they are named and none is taken. */
record Places(Reference reference) {
    private static final int SHOWN = 8;
    private static final int STATE_DIGITS = 2;
    private static final int MUNICIPALITY_DIGITS = 5;

    Meaning state(String written) {
        return reference
                .findState(written)
                .map(state -> Meaning.of(state.code()))
                .orElseGet(() -> Meaning.none(
                        "no es una de las 32 entidades" + maybe(written),
                        "Escriba su nombre o su clave de INEGI, de 01 a 32"));
    }

    private String maybe(String written) {
        String similar = reference.listSimilarStates(written).stream()
                .map(State::shortName)
                .collect(Collectors.joining(", "));
        return similar.isEmpty() ? "" : "; tal vez " + similar;
    }

    /** @param state its code where the row tells it */
    Meaning municipality(String written, Optional<String> state) {
        if (Texts.isDigits(written)) return byCode(written, state);
        int comma = written.lastIndexOf(',');
        if (comma > 0) {
            var after = reference.findState(written.substring(comma + 1)).map(State::code);
            if (after.isPresent()
                    && state.filter(code -> !after.get().equals(code)).isEmpty())
                return byName(written.substring(0, comma), after);
        }
        return byName(written, state);
    }

    private Meaning byName(String written, Optional<String> state) {
        var match = state.map(code -> reference.matchMunicipality(written, code))
                .orElseGet(() -> reference.matchMunicipality(written));
        return switch (match) {
            case PlaceMatch.Found(Municipality place) -> Meaning.of(place.code());
            case PlaceMatch.Ambiguous(List<Municipality> candidates) ->
                Meaning.none("puede ser " + list(candidates), "Escriba los cinco dígitos de INEGI del que corresponde");
            case PlaceMatch.NotFound(String _, List<Municipality> similar) ->
                Meaning.none(
                        "no es un municipio%s%s"
                                .formatted(
                                        state.map(code -> " de "
                                                        + reference
                                                                .getState(code)
                                                                .shortName())
                                                .orElse(""),
                                        similar.isEmpty() ? "" : "; tal vez " + list(similar)),
                        "Escriba su nombre completo o sus cinco dígitos de INEGI");
        };
    }

    /** Five digits; four when the zero was eaten; up to three count within the state. */
    private Meaning byCode(String written, Optional<String> state) {
        String code = switch (written.length()) {
            case MUNICIPALITY_DIGITS -> written;
            case MUNICIPALITY_DIGITS - 1 -> "0" + written;
            case 1, 2, 3 ->
                state.map(of -> of + "0".repeat(3 - written.length()) + written).orElse("");
            default -> "";
        };
        var found = reference.findMunicipality(code);
        if (found.isEmpty())
            return Meaning.none(
                    "no es una clave de municipio de INEGI", "Escriba sus cinco dígitos, por ejemplo 07101");
        String of = code.substring(0, STATE_DIGITS);
        return state.filter(told -> !told.equals(of)).isPresent()
                ? Meaning.none(
                        "es %s, y el renglón dice %s"
                                .formatted(
                                        reference.placeName(of, code),
                                        reference.getState(state.get()).shortName()),
                        "Corrija la entidad o el municipio")
                : Meaning.of(code);
    }

    private static String list(List<Municipality> places) {
        return places.stream()
                        .limit(SHOWN)
                        .map(place -> "%s (%s)".formatted(place.name(), place.code()))
                        .collect(Collectors.joining(", "))
                + (places.size() > SHOWN ? " y %d más".formatted(places.size() - SHOWN) : "");
    }
}
