package org.vigia.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fields of a form as they were sent, and which of them somebody has asked for. */
final class Fields {
    /** What makes sending the same page twice record one thing. */
    static final String KEY = "llave";

    final Map<String, List<String>> sent;
    private final Set<String> asked = new HashSet<>();

    Fields(Map<String, List<String>> sent) {
        this.sent = new LinkedHashMap<>(sent);
        this.sent.computeIfAbsent(KEY, _ -> List.of(UUID.randomUUID().toString()));
    }

    List<String> get(String field) {
        asked.add(field);
        return sent.getOrDefault(field, List.of());
    }

    void put(String field, String value) {
        sent.put(field, List.of(value));
    }

    String all() {
        return lines(_ -> true);
    }

    String heard() {
        return lines(asked::contains);
    }

    private String lines(Predicate<String> which) {
        return sent.keySet().stream()
                .filter(field -> !field.equals(KEY) && !field.startsWith("_") && which.test(field))
                .sorted()
                .map(field -> field + "=" + String.join(",", sent.getOrDefault(field, List.of())))
                .collect(Collectors.joining("\n"));
    }
}
