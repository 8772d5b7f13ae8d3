package org.vigia.docket;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.vigia.reference.CodeList;

/** What each deadline asks for, as a verb, from {@code docket/verbs.csv}; and the names of what deadlines are about. */
final class Verbs {
    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("declinatoria", "Declinatoria"),
            entry("denuncia", "Denuncia"),
            entry("inspeccion", "Inspección"),
            entry("caso", "Caso"),
            entry("canalizacion", "Canalización"),
            entry("procedimiento", "Procedimiento"),
            entry("cobro", "Cobro"),
            entry("emergencia", "Emergencia"),
            entry("plan", "Plan de restitución"),
            entry("medida", "Medida urgente"),
            entry("asunto-penal", "Asunto penal"),
            entry("permiso", "Permiso de trabajo"),
            entry("recibida", "Canalización recibida de fuera"));

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    Verbs() {
        for (var row : CodeList.read("docket", "verbs.csv").rows()) {
            verbs.put(row.get("rule"), row.get("verb_es"));
            row.find("path").ifPresent(path -> paths.put(row.get("rule"), path));
        }
    }

    String get(String rule) {
        String verb = verbs.get(rule);
        if (verb == null) throw new IllegalStateException("deadline rule without a verb in docket/verbs.csv: " + rule);
        return verb;
    }

    /** Where it is done, after the address of what it is about; mostly empty. */
    String path(String rule) {
        return paths.getOrDefault(rule, "");
    }

    String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }
}
