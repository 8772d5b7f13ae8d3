package org.vigia.permit;

import java.util.Optional;
import java.util.stream.Stream;

/** One of the lists of permits, as it stands in the address. */
enum Tray {
    ALL("todos", "Todos", "true"),
    PENDING("por-decidir", "Por decidir", "coalesce(s.standing, 'ASKED') in ('ASKED', 'EXAMINED')"),
    IN_FORCE("vigentes", "Vigentes", "s.standing in ('GRANTED', 'SUSPENDED')"),
    ENDED("terminados", "Terminados", "s.standing in ('EXPIRED', 'REFUSED', 'REVOKED', 'WITHDRAWN')");

    private final String slug;
    private final String label;
    private final String condition;

    Tray(String slug, String label, String condition) {
        this.slug = slug;
        this.label = label;
        this.condition = condition;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    /** On the last step {@code s}. */
    String condition() {
        return condition;
    }

    static Optional<Tray> find(String slug) {
        return Stream.of(values()).filter(tray -> tray.slug.equals(slug)).findFirst();
    }
}
