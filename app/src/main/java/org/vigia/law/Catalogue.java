package org.vigia.law;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.reference.CodeList;

/** The kinds of breach, the hazards and the states, by code. */
record Catalogue(Map<String, BreachKind> breaches, List<CodeList.Row> hazards, Map<String, String> states) {

    static Catalogue read() {
        var breaches = new LinkedHashMap<String, BreachKind>();
        for (var row : CodeList.read("law", "breaches.csv").rows()) breaches.put(row.get("code"), toBreachKind(row));
        var states = CodeList.read("reference", "states.csv").rows().stream()
                .collect(toMap(row -> row.get("code"), row -> row.get("short_name")));
        return new Catalogue(breaches, CodeList.read("law", "hazards.csv").rows(), states);
    }

    BreachKind getBreach(String code) {
        return Optional.ofNullable(breaches.get(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Infracción «%s»: no está en el catálogo CL01–CL21".formatted(code)));
    }

    boolean isHazard(String code) {
        return hazards.stream().anyMatch(row -> row.get("code").equals(code));
    }

    /** Whether the prosecutor must be told of such a breach. */
    boolean isCrime(String code) {
        var kind = breaches.get(code);
        return kind != null && kind.criminalNotice();
    }

    List<Hazard> hazardsOn(LocalDate day) {
        return hazards.stream()
                .filter(row -> row.validOn(day))
                .map(Catalogue::toHazard)
                .toList();
    }

    private static BreachKind toBreachKind(CodeList.Row row) {
        return new BreachKind(
                row.get("code"),
                row.get("name_es"),
                row.get("name_en"),
                row.get("provision"),
                row.get("fine"),
                row.get("immediate_cessation").equals("yes"),
                row.get("criminal_notice").equals("yes"),
                Rule.certainty(row));
    }

    private static Hazard toHazard(CodeList.Row row) {
        return new Hazard(
                row.get("code"),
                row.find("valid_from").map(LocalDate::parse),
                row.find("valid_to").map(LocalDate::parse),
                row.get("text_es"),
                row.get("text_en"),
                Rule.certainty(row));
    }
}
