package org.vigia.referral;

import java.util.Optional;
import java.util.stream.Stream;

/** One of the lists of referrals, as it stands in the address. */
enum Tray {
    TO_ACCEPT(
            "por-aceptar", "Por aceptar", "r.to_unit = :unit and coalesce(s.status, 'SENT') in ('SENT', 'DELIVERED')"),
    UNDER_WAY("en-curso", "En curso", "r.to_unit = :unit and s.status in ('ACCEPTED', 'ACTING')"),
    SENT("enviadas", "Enviadas", "r.unit = :unit"),
    OVERDUE(
            "vencidas",
            "Vencidas",
            "(r.to_unit = :unit or r.unit = :unit) and coalesce(s.status, 'SENT') in ('SENT', 'DELIVERED')"
                    + " and r.due <= :now"),
    RETURNED("devueltas", "Devueltas", "r.unit = :unit and s.status = 'REJECTED'");

    private final String slug;
    private final String label;
    private final String condition;

    Tray(String slug, String label, String condition) {
        this.slug = slug;
        this.label = label;
        this.condition = condition;
    }

    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    static Optional<Tray> find(String slug) {
        return Stream.of(values()).filter(tray -> tray.slug.equals(slug)).findFirst();
    }
}
