package org.vigia.casework;

import java.util.HashMap;
import java.util.Map;
import org.vigia.reference.CodeList;

/** What each deadline asks for, as a verb, from {@code casework/verbs.csv}; and the names of what deadlines are about. */
final class Verbs {
    private static final Map<String, String> KINDS = Map.of(
            "denuncia", "Denuncia",
            "inspeccion", "Inspección",
            "caso", "Caso",
            "canalizacion", "Canalización",
            "procedimiento", "Procedimiento",
            "cobro", "Cobro");

    private final Map<String, String> verbs = new HashMap<>();

    Verbs() {
        for (var row : CodeList.read("casework", "verbs.csv").rows()) verbs.put(row.get("rule"), row.get("verb_es"));
    }

    String get(String rule) {
        String verb = verbs.get(rule);
        if (verb == null)
            throw new IllegalStateException("deadline rule without a verb in casework/verbs.csv: " + rule);
        return verb;
    }

    String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }
}
