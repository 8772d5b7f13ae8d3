package org.vigia.sanction;

import java.util.Set;

/** Where a proceeding stands: its last step (LFT 1008–1009; LFPA 72–74). */
public enum Stage {
    RECOMMENDED("Sanción recomendada"),
    SUMMONED("Empleador emplazado"),
    HEARD("Instrucción cerrada"),
    FINED("Multa impuesta"),
    NOT_SANCTIONED("Resuelto sin sanción"),
    NOTIFIED("Resolución notificada"),
    CHALLENGED("Impugnada"),
    UPHELD("Firme: se confirmó la multa"),
    ANNULLED("Multa anulada"),
    HANDED_OVER("Entregada para cobro");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As shown on the screen. */
    public String label() {
        return label;
    }

    /** Without hearing the employer there is no fine (LFT 1009); no sanction may be decided at any time before it. */
    Set<Stage> next() {
        return switch (this) {
            case RECOMMENDED -> Set.of(SUMMONED, NOT_SANCTIONED);
            case SUMMONED -> Set.of(HEARD, NOT_SANCTIONED);
            case HEARD -> Set.of(FINED, NOT_SANCTIONED);
            case FINED -> Set.of(NOTIFIED);
            case NOTIFIED -> Set.of(CHALLENGED, HANDED_OVER);
            case CHALLENGED -> Set.of(UPHELD, ANNULLED);
            case UPHELD -> Set.of(HANDED_OVER);
            case NOT_SANCTIONED, ANNULLED, HANDED_OVER -> Set.of();
        };
    }

    /** Whether the sanctioning unit has nothing left to do; what the finance authority collects is another matter. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
