package org.vigia.reference;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other rooms may look up: places, activities, languages and units of the agencies, all in memory. */
@Component
public class Reference {
    private static final String CAPITAL = "09";

    private final Territory territory = new Territory();
    private final Industries industries = new Industries();
    private final List<Language> languages;
    private final Map<String, AgencyUnit> units = new LinkedHashMap<>();

    public Reference() {
        languages = CodeList.read("reference", "languages.csv").rows().stream()
                .map(row -> new Language(row.get("code"), row.get("name"), row.find("other_names"), row.get("family")))
                .toList();
        for (var row : CodeList.read("reference", "units.csv").rows()) {
            var kind = AgencyKind.valueOf(row.get("kind"));
            var unit = new AgencyUnit(
                    row.get("code"),
                    kind,
                    row.find("state").map(this::getState),
                    row.find("municipality").map(code -> getMunicipality(code).code()),
                    row.get("name_es"));
            units.put(unit.code(), unit);
        }
    }

    public List<State> states() {
        return territory.states();
    }

    public State getState(String code) {
        return territory.getState(code);
    }

    /** By code, name or abbreviation, whatever the accents and capitals. */
    public Optional<State> findState(String written) {
        return territory.findState(written);
    }

    /** Those that a misspelt or incomplete name may mean. */
    public List<State> listSimilarStates(String written) {
        return territory.listSimilarStates(written);
    }

    public List<Municipality> municipalities() {
        return territory.municipalities();
    }

    public List<Municipality> listMunicipalities(String stateCode) {
        var state = getState(stateCode);
        return municipalities().stream()
                .filter(place -> place.state().equals(state))
                .toList();
    }

    public Municipality getMunicipality(String code) {
        return territory
                .findMunicipality(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Clave de municipio «%s»: no existe; use cinco dígitos de INEGI, por ejemplo 07101"
                                .formatted(code)));
    }

    public Optional<Municipality> findMunicipality(String code) {
        return territory.findMunicipality(code);
    }

    /** What a hand-written municipality means anywhere in the country. */
    public PlaceMatch matchMunicipality(String written) {
        return territory.match(written);
    }

    /** What a hand-written municipality means within a hand-written state or its code. */
    public PlaceMatch matchMunicipality(String written, String state) {
        return territory.match(written, state);
    }

    /** The local time of a state (two digits) or a municipality (five digits). */
    public ZoneId zoneOf(String place) {
        return place.length() == 2
                ? getState(place).zone()
                : getMunicipality(place).zone();
    }

    /** The local time of a unit; a federal unit keeps that of the capital. */
    public ZoneId zoneOfUnit(String code) {
        return getUnit(code).state().orElse(getState(CAPITAL)).zone();
    }

    /** A unit as people read it; a code that left the catalogue stays a code. */
    public String unitName(String code) {
        return findUnit(code).map(AgencyUnit::nameEs).orElse(code);
    }

    /** "Comitán de Domínguez, Chiapas", or the state alone. */
    public String placeName(String state, @Nullable String municipality) {
        String name = getState(state).shortName();
        return municipality == null ? name : getMunicipality(municipality).name() + ", " + name;
    }

    public List<Industry> industries() {
        return industries.list();
    }

    public Industry getIndustry(String code) {
        return industries
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Actividad «%s»: no existe en SCIAN 2018; busque por palabras".formatted(code)));
    }

    public Optional<Industry> findIndustry(String code) {
        return industries.find(code);
    }

    public List<Industry> listIndustriesUnder(String code) {
        return industries.children(code);
    }

    /** Activities whose title holds every word or beginning of a word asked for, the shortest titles first. */
    public List<Industry> searchIndustries(String words, int limit) {
        return industries.search(words, limit);
    }

    public List<Language> languages() {
        return languages;
    }

    public List<AgencyUnit> units() {
        return List.copyOf(units.values());
    }

    public List<AgencyUnit> listUnits(AgencyKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind).toList();
    }

    public AgencyUnit getUnit(String code) {
        return findUnit(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unidad «%s»: no está en el catálogo de autoridades".formatted(code)));
    }

    public Optional<AgencyUnit> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The one unit of that kind in that state. */
    public AgencyUnit getUnit(AgencyKind kind, String stateCode) {
        return units.values().stream()
                .filter(unit -> unit.kind() == kind && unit.state().equals(Optional.of(getState(stateCode))))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No hay unidad %s en la entidad %s".formatted(kind, stateCode)));
    }
}
