package org.vigia.coordination;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.CodeList;

/** What is asked of whom, from {@code coordination/measures.csv}. */
@Component
final class Measures {
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    Measures() {
        for (var row : CodeList.read("coordination", "measures.csv").rows()) {
            var measure = new Measure(
                    row.get("code"),
                    row.get("label_es"),
                    Measure.Type.valueOf(row.get("type")),
                    row.get("records").equals("yes"),
                    Arrays.stream(row.get("asked").split("\\|"))
                            .map(AgencyKind::valueOf)
                            .collect(Collectors.toSet()));
            measures.put(measure.code(), measure);
        }
    }

    Optional<Measure> find(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    Measure get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no such measure: " + code));
    }

    List<Measure> list() {
        return List.copyOf(measures.values());
    }

    List<Measure> listAskedOf(AgencyUnit unit) {
        return measures.values().stream().filter(m -> m.askedOf(unit)).toList();
    }

    /** Every measure a unit may state: those it is asked, or all when it puts together what others told it. */
    List<Measure> listFor(AgencyUnit unit) {
        return Measure.compiles(unit) ? list() : listAskedOf(unit);
    }
}
