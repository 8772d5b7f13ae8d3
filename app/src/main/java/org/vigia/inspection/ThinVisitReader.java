package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.reference.Municipality;
import org.vigia.reference.PlaceMatch;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** Reads the rows of a file of inspections; each place name is looked up once. */
final class ThinVisitReader {
    static final List<String> COLUMNS = List.of(
            "fuente",
            "clave",
            "fecha",
            "entidad",
            "municipio",
            "modalidad",
            "seleccion",
            "aviso",
            "resultado",
            "violaciones",
            "inventado");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Map<String, Boolean> YES_NO = Map.of("sí", true, "si", true, "no", false);

    private final Reference reference;
    private final InstantSource clock;
    private final Map<String, Optional<State>> states = new HashMap<>();
    private final Map<String, Optional<Municipality>> municipalities = new HashMap<>();

    ThinVisitReader(Reference reference, InstantSource clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** Empty when something is wrong, which the row then says. */
    Optional<ThinVisit> read(Row row) {
        var source = row.get("fuente", Optional::of, "", "Escriba el registro de origen, por ejemplo SIAPI");
        var key = row.get("clave", Optional::of, "", "Escriba la clave de la inspección en ese registro");
        var day = row.day("fecha");
        var state = row.get("entidad", this::state, "no se reconoce", "Escriba su nombre o su clave de INEGI, 01 a 32");
        var municipality = state.flatMap(where -> municipality(row, where));
        var modality = choice(row, "modalidad", Modality.class);
        var selection = choice(row, "seleccion", Selection.class);
        var notice = choice(row, "aviso", Notice.class);
        var outcome = choice(row, "resultado", Outcome.class);
        var violations = row.get(
                "violaciones", ThinVisitReader::count, "no es un número entero de 0 a 9999", "Escriba 0 si no hubo");
        var invented = row.get(
                "inventado",
                word -> Optional.ofNullable(YES_NO.get(word)),
                "no es sí ni no",
                "Escriba sí sólo en datos de demostración");
        if (day.isPresent() && state.isPresent()) checkDay(row, day.get(), state.get());
        if (violations.filter(n -> n > 0).isPresent()
                && outcome.filter(o -> o != Outcome.EXECUTED).isPresent())
            row.refuse(
                    "violaciones",
                    "sólo una inspección ejecutada encuentra violaciones",
                    "Escriba 0 o revise resultado");
        if (!row.errors().isEmpty()) return Optional.empty();
        return Optional.of(new ThinVisit(
                source.orElseThrow(),
                key.orElseThrow(),
                day.orElseThrow(),
                state.orElseThrow().code(),
                municipality.map(Municipality::code).orElse(null),
                modality.orElseThrow(),
                selection.orElseThrow(),
                notice.orElseThrow(),
                outcome.orElseThrow(),
                violations.orElseThrow(),
                invented.orElseThrow()));
    }

    private Optional<State> state(String written) {
        return states.computeIfAbsent(written, reference::findState);
    }

    private Optional<Municipality> municipality(Row row, State state) {
        return row.find(
                "municipio",
                written -> municipalities.computeIfAbsent(state.code() + written, _ -> match(written, state)),
                "no es un solo municipio de " + state.shortName(),
                "Escriba su nombre completo o sus cinco dígitos de INEGI, o deje vacío el campo");
    }

    private Optional<Municipality> match(String written, State state) {
        if (written.matches("\\d{5}"))
            return reference
                    .findMunicipality(written)
                    .filter(place -> place.state().equals(state));
        return reference.matchMunicipality(written, state.code()) instanceof PlaceMatch.Found(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private void checkDay(Row row, LocalDate day, State state) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), state.zone())))
            row.refuse("fecha", "todavía no llega", "Deje sólo inspecciones ya hechas");
        if (day.isBefore(EARLIEST)) row.refuse("fecha", "es anterior a 1990", "Revise el año");
    }

    private static <C extends Enum<C> & Choice> Optional<C> choice(Row row, String field, Class<C> list) {
        String words = String.join(
                ", ",
                Choice.options(list).stream().map(option -> option.value()).toList());
        return row.get(field, word -> Choice.find(list, word), "no está en la lista", "Escriba una de: " + words);
    }

    private static Optional<Integer> count(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
