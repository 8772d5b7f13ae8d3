package org.vigia.opendata;

import java.util.List;

/** One way in which a table is divided, with its categories in their order. */
public record Axis(String id, String label, Role role, List<Category> categories) {
    /** What kind of division it is, as JSON-stat and SDMX ask. */
    public enum Role {
        TIME,
        GEO,
        /** Different measures beside each other. */
        METRIC,
        OTHER
    }

    public record Category(String code, String label) {}

    public Axis {
        categories = List.copyOf(categories);
        if (categories.isEmpty()
                || categories.stream().map(Category::code).distinct().count() < categories.size())
            throw new IllegalArgumentException("El eje «%s» necesita claves distintas: %s".formatted(id, categories));
    }

    int size() {
        return categories.size();
    }
}
