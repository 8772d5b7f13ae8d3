package org.vigia.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON-stat 2.0 (json-stat.org): the numbers in one list, those that are missing null, what must be known of them beside it. */
record JsonStat(Dataset dataset) {
    String text() {
        Provenance provenance = dataset.provenance();
        return Json.text(Json.object(
                "version", "2.0",
                "class", "dataset",
                "href", provenance.page().toString(),
                "label", dataset.title(),
                "source", provenance.source(),
                "note", List.of(provenance.coverage()),
                "updated", provenance.updated().toString(),
                "link",
                        Json.object(
                                "license",
                                List.of(Json.object("href", provenance.licence().toString()))),
                "id", dataset.axes().stream().map(Axis::id).toList(),
                "size", dataset.axes().stream().map(Axis::size).toList(),
                "role", roles(),
                "dimension", dimensions(),
                "value", values(),
                "status", statuses(),
                "extension",
                        Json.object("version", provenance.version(), "status", Json.object("label", sentences()))));
    }

    private Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (Axis axis : dataset.axes())
            if (axis.role() != Axis.Role.OTHER)
                roles.computeIfAbsent(axis.role().name().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(axis.id());
        return roles;
    }

    private Map<String, Object> dimensions() {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (Axis axis : dataset.axes())
            dimensions.put(axis.id(), Json.object("label", axis.label(), "category", category(axis)));
        return dimensions;
    }

    private Map<String, Object> category(Axis axis) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Object> units = new LinkedHashMap<>();
        for (Axis.Category category : axis.categories()) {
            labels.put(category.code(), category.label());
            units.put(category.code(), Json.object("decimals", decimals()));
        }
        var json = Json.object("index", List.copyOf(labels.keySet()), "label", labels);
        if (axis.role() == Axis.Role.METRIC) json.put("unit", units);
        return json;
    }

    private int decimals() {
        return dataset.observations().stream()
                .flatMap(observation -> observation.value().stream())
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
    }

    private List<@Nullable BigDecimal> values() {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Observation observation : dataset.observations())
            values.add(observation.value().orElse(null));
        return values;
    }

    /** By the place of the observation; those of which there is nothing to know are left out. */
    private Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (int place = 0; place < dataset.observations().size(); place++) {
            Status status = dataset.observations().get(place).status();
            if (status != Status.NORMAL) statuses.put(Integer.toString(place), status.mark());
        }
        return statuses;
    }

    /** Of the marks that occur. */
    private Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Observation observation : dataset.observations())
            if (observation.status() != Status.NORMAL)
                sentences.put(
                        observation.status().mark(),
                        observation.status().sentence(dataset.provenance().language()));
        return sentences;
    }
}
