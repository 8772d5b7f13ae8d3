package org.vigia.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Tone;

/** How far a referral from outside has been answered. Each status after the first is an answer that was given back. */
public enum InboundStatus {
    RECEIVED("Por contestar", "recibida", Tone.ALERT),
    ACCEPTED("Aceptada", "aceptacion", Tone.INFO),
    DECLINED("No corresponde a esta unidad", "rechazo", Tone.NEUTRAL),
    ACTED("Con primera acción", "accion", Tone.INFO),
    CONCLUDED("Con resultado", "resultado", Tone.OK);

    private final String label;
    private final String slug;
    private final Tone tone;

    InboundStatus(String label, String slug, Tone tone) {
        this.label = label;
        this.slug = slug;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    String slug() {
        return slug;
    }

    /** What the answer that leads here says, as the button says it. */
    String verb() {
        return switch (this) {
            case RECEIVED -> "Registrar";
            case ACCEPTED -> "Contestar que se acepta";
            case DECLINED -> "Contestar que no corresponde";
            case ACTED -> "Informar la primera acción";
            case CONCLUDED -> "Informar el resultado";
        };
    }

    List<InboundStatus> next() {
        return switch (this) {
            case RECEIVED -> List.of(ACCEPTED, DECLINED);
            case ACCEPTED -> List.of(ACTED, CONCLUDED);
            case ACTED -> List.of(CONCLUDED);
            case DECLINED, CONCLUDED -> List.of();
        };
    }

    /** The act that brings it here. */
    String act() {
        return "inbound." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<InboundStatus> find(String slug) {
        return Stream.of(values())
                .filter(status -> status != RECEIVED && status.slug.equals(slug))
                .findFirst();
    }
}
