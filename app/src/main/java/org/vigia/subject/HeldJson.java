package org.vigia.subject;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is held about a child, for another program: fields and codes as they are stored, with their words. */
record HeldJson(Held held) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", held.folio());
        json.put("person", held.number());
        json.put("unit", held.unit());
        json.put("made", held.made());
        json.put("recorded", held.entries().stream().map(HeldJson::entry).toList());
        json.put("told", held.told());
        json.put("identityOpened", held.openings());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> entry(Held.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", entry.trace().kind());
        json.put("label", entry.title());
        json.put("unit", entry.trace().unit());
        json.put("recordedAt", entry.trace().recordedAt().toString());
        json.put("values", values(entry));
        return json;
    }

    private static List<Map<String, Object>> values(Held.Entry entry) {
        return entry.trace().values().stream()
                .map(value -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("field", value.field());
                    json.put("class", value.kind());
                    json.put("value", plain(value.value()));
                    return json;
                })
                .toList();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Number number -> number;
            case Boolean yes -> yes;
            case Object other -> other.toString();
        };
    }
}
