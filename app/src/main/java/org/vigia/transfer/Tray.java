package org.vigia.transfer;

import java.util.Optional;
import java.util.stream.Stream;

/** One of the lists of transfers, as it stands in the address. */
enum Tray {
    RECEIVED("recibidas", "Recibidas", "t.to_unit = :unit"),
    SENT("enviadas", "Enviadas", "t.unit = :unit");

    private final String slug;
    private final String label;
    private final String whose;

    Tray(String slug, String label, String whose) {
        this.slug = slug;
        this.label = label;
        this.whose = whose;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    /** A condition that an index answers. */
    String whose() {
        return whose;
    }

    static Optional<Tray> find(String slug) {
        return Stream.of(values()).filter(tray -> tray.slug.equals(slug)).findFirst();
    }
}
