package org.vigia.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The states and municipalities, and what a hand-written name of one means. */
final class Territory {
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final StateNames stateNames;
    private final MunicipalityNames names;

    Territory() {
        var zones = CodeList.read("reference", "time_zones.csv").rows().stream()
                .collect(toMap(row -> row.get("place"), row -> ZoneId.of(row.get("zone"))));
        var aliases = CodeList.read("reference", "municipality_aliases.csv").rows().stream()
                .collect(groupingBy(row -> row.get("code"), mapping(row -> row.get("alias"), toList())));
        for (var row : CodeList.read("reference", "states.csv").rows()) {
            var state = toState(row, zoneOf(row.get("code"), zones));
            states.put(state.code(), state);
        }
        for (var row : CodeList.read("reference", "municipalities.csv").rows()) {
            var code = row.get("code");
            var state = getState(code.substring(0, 2));
            var zone = Optional.ofNullable(zones.get(code)).orElse(state.zone());
            municipalities.put(code, toMunicipality(row, state, zone, aliases.getOrDefault(code, List.of())));
        }
        stateNames = new StateNames(states());
        names = new MunicipalityNames(municipalities());
    }

    List<State> states() {
        return List.copyOf(states.values());
    }

    List<Municipality> municipalities() {
        return List.copyOf(municipalities.values());
    }

    State getState(String code) {
        return Optional.ofNullable(states.get(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Clave de entidad «%s»: no existe; use dos dígitos de INEGI, de 01 a 32".formatted(code)));
    }

    Optional<State> findState(String written) {
        return stateNames.find(written);
    }

    List<State> listSimilarStates(String written) {
        return stateNames.listSimilar(written);
    }

    Optional<Municipality> findMunicipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    PlaceMatch match(String written, String writtenState) {
        var state = findState(writtenState);
        if (state.isEmpty())
            return new PlaceMatch.NotFound(
                    "Entidad «%s»: no se reconoce; escriba su nombre o clave".formatted(writtenState), List.of());
        return names.match(written, state.get());
    }

    PlaceMatch match(String written) {
        return names.match(written);
    }

    private static ZoneId zoneOf(String place, Map<String, ZoneId> zones) {
        return Optional.ofNullable(zones.get(place))
                .orElseThrow(() -> new IllegalStateException("Sin huso horario: " + place));
    }

    private static State toState(CodeList.Row row, ZoneId zone) {
        return new State(
                row.get("code"),
                row.get("official_name"),
                row.get("short_name"),
                row.get("abbreviation"),
                row.get("folio"),
                row.get("iso"),
                row.get("curp"),
                Integer.parseInt(row.get("population_2020")),
                zone);
    }

    private static Municipality toMunicipality(CodeList.Row row, State state, ZoneId zone, List<String> aliases) {
        var population = row.find("population_2020").map(Integer::valueOf);
        return new Municipality(
                row.get("code"),
                row.get("name"),
                state,
                population.map(OptionalInt::of).orElse(OptionalInt.empty()),
                row.find("created_from"),
                aliases,
                zone);
    }
}
