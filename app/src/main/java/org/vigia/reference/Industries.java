package org.vigia.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tree of activities and a search by the words people use. */
final class Industries {
    private final Map<String, Industry> byCode = new LinkedHashMap<>();
    private final List<Map.Entry<Words, Industry>> byTitle = new ArrayList<>();

    Industries() {
        for (var row : CodeList.read("reference", "industries.csv").rows()) {
            var industry = new Industry(
                    row.get("code"),
                    Industry.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
                    row.find("parent"),
                    row.get("title_es"),
                    row.find("title_en"));
            byCode.put(industry.code(), industry);
            byTitle.add(Map.entry(
                    Words.of(industry.titleEs() + " " + industry.titleEn().orElse("")), industry));
        }
    }

    List<Industry> list() {
        return List.copyOf(byCode.values());
    }

    Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Industry> children(String code) {
        return byCode.values().stream()
                .filter(industry -> industry.parent().equals(Optional.of(code)))
                .toList();
    }

    List<Industry> search(String written, int limit) {
        var asked = Words.of(written);
        return byTitle.stream()
                .filter(entry ->
                        entry.getKey().holds(asked) || entry.getValue().code().equals(written.strip()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(
                                (Industry industry) -> industry.titleEs().length())
                        .thenComparing(Industry::code))
                .limit(limit)
                .toList();
    }
}
