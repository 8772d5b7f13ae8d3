package org.vigia.docket;

import java.util.HashMap;
import java.util.Map;
import org.vigia.reference.CodeList;

/** What each deadline asks for, as a verb, from {@code docket/verbs.csv}; and the names of what deadlines are about. */
final class Verbs {
    private static final Map<String, String> KINDS = Map.of(
            "declinatoria", "Declinatoria",
            "denuncia", "Denuncia",
            "inspeccion", "Inspección",
            "caso", "Caso",
            "canalizacion", "Canalización",
            "procedimiento", "Procedimiento",
            "cobro", "Cobro",
            "emergencia", "Emergencia",
            "plan", "Plan de restitución",
            "medida", "Medida urgente");

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
