package org.vigia.sanction;

import java.util.Arrays;
import java.util.Optional;
import org.vigia.access.Permission;

/** The page on which each step is taken. */
enum NextStep {
    SUMMONS("emplazamiento", "Registrar emplazamiento", Permission.DECIDE_SANCTION),
    HEARING("instruccion", "Cerrar instrucción", Permission.DECIDE_SANCTION),
    DECISION("resolucion", "Resolver", Permission.DECIDE_SANCTION),
    NOTIFICATION("notificacion", "Registrar notificación", Permission.NOTIFY_SANCTION),
    CHALLENGE("impugnacion", "Registrar impugnación", Permission.NOTIFY_SANCTION),
    RULING("fallo", "Registrar fallo", Permission.NOTIFY_SANCTION),
    HANDOVER("entrega", "Entregar para cobro", Permission.HAND_OVER_FINE);

    private final String slug;
    private final String label;
    private final Permission permission;

    NextStep(String slug, String label, Permission permission) {
        this.slug = slug;
        this.label = label;
        this.permission = permission;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    Permission permission() {
        return permission;
    }

    /** Whether it is that something was notified. */
    boolean notifies() {
        return this == SUMMONS || this == NOTIFICATION;
    }

    static Optional<NextStep> find(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The page that leads to a stage. */
    static Optional<NextStep> to(Stage stage) {
        return switch (stage) {
            case RECOMMENDED -> Optional.empty();
            case SUMMONED -> Optional.of(SUMMONS);
            case HEARD -> Optional.of(HEARING);
            case FINED, NOT_SANCTIONED -> Optional.of(DECISION);
            case NOTIFIED -> Optional.of(NOTIFICATION);
            case CHALLENGED -> Optional.of(CHALLENGE);
            case UPHELD, ANNULLED -> Optional.of(RULING);
            case HANDED_OVER -> Optional.of(HANDOVER);
        };
    }
}
