package org.vigia.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigia.reference.CodeList;

/** The facts the tables speak of: their kind, what is supposed while nobody states them, and how they are named and asked. */
record Vocabulary(Map<String, CodeList.Row> facts) {

    static Vocabulary read() {
        var facts = new LinkedHashMap<String, CodeList.Row>();
        for (var row : CodeList.read("law", "facts.csv").rows()) facts.put(row.get("fact"), row);
        return new Vocabulary(facts);
    }

    /** The facts known, and for each that is not, what is supposed while nobody states it. */
    Facts complete(Facts known) {
        var complete = known;
        for (var entry : facts.entrySet()) {
            var supposed = entry.getValue().find("if_unknown");
            if (supposed.isPresent() && known.find(entry.getKey()).isEmpty())
                complete = complete.with(entry.getKey(), Set.of(supposed.get()));
        }
        return complete;
    }

    List<String> labels(List<String> names) {
        return names.stream().map(name -> get(name).get("label_es")).toList();
    }

    Optional<String> question(String name) {
        return get(name).find("question_es");
    }

    CodeList.Row get(String name) {
        return Optional.ofNullable(facts.get(name))
                .orElseThrow(() -> new IllegalStateException("Hecho desconocido: " + name));
    }
}
