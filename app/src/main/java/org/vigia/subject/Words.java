package org.vigia.subject;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.vigia.reference.CodeList;

/** The words for fields and for their codes, from {@code subject/words.csv}; a text is its own. */
record Words(Map<String, String> labels) {

    static Words read() {
        return new Words(CodeList.read("subject", "words.csv").rows().stream()
                .collect(toMap(
                        row -> row.find("code")
                                .map(code -> row.find("field").orElse("") + " " + code)
                                .orElseGet(() -> row.get("field")),
                        row -> row.get("label_es"))));
    }

    String term(String field) {
        return labels.getOrDefault(field, field);
    }

    String of(String field, String code) {
        return labels.getOrDefault(field + " " + code, labels.getOrDefault(" " + code, code));
    }
}
