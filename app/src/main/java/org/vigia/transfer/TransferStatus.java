package org.vigia.transfer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigia.page.Tone;

/** Where a transfer stands. While it is open somebody's clock runs, and the sender keeps what it declined until it is accepted. */
public enum TransferStatus {
    SENT("Enviada", Tone.NEUTRAL),
    RECEIVED("Con acuse de recibo", Tone.INFO),
    REJECTED("Rechazada", Tone.ALERT),
    DISPUTED("En conflicto de competencia", Tone.ALERT),
    ASSIGNED("Resuelto: corresponde a quien la recibió", Tone.ALERT),
    ACCEPTED("Aceptada", Tone.OK),
    KEPT("Resuelto: corresponde a quien la envió", Tone.OK),
    WITHDRAWN("Retirada", Tone.NEUTRAL);

    private final String label;
    private final Tone tone;

    TransferStatus(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    public Set<TransferStatus> next() {
        return switch (this) {
            case SENT -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case REJECTED -> EnumSet.of(DISPUTED, WITHDRAWN);
            case DISPUTED -> EnumSet.of(ACCEPTED, ASSIGNED, KEPT, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(ACCEPTED);
            case ACCEPTED, KEPT, WITHDRAWN -> EnumSet.noneOf(TransferStatus.class);
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    boolean mayBecome(TransferStatus next) {
        return next().contains(next);
    }

    /** Who brings a transfer here; the ruling of a conflict is recorded by whoever asked for it. */
    public Party by() {
        return switch (this) {
            case RECEIVED, ACCEPTED, REJECTED -> Party.RECEIVER;
            case SENT, DISPUTED, ASSIGNED, KEPT, WITHDRAWN -> Party.SENDER;
        };
    }

    /** Who keeps what was declined. */
    public Party keeper() {
        return this == ACCEPTED ? Party.RECEIVER : Party.SENDER;
    }

    /** The rules of the clocks that run here, by whose they are; both sides' in a conflict, none at the end. */
    public Map<Party, String> clocks() {
        return switch (this) {
            case SENT -> Map.of(Party.RECEIVER, "TRANSFER_RECEIPT");
            case RECEIVED, ASSIGNED -> Map.of(Party.RECEIVER, "TRANSFER_ANSWER");
            case REJECTED -> Map.of(Party.SENDER, "TRANSFER_INSISTENCE");
            case DISPUTED -> Map.of(Party.SENDER, "TRANSFER_RULING", Party.RECEIVER, "TRANSFER_RULING");
            case ACCEPTED, KEPT, WITHDRAWN -> Map.of();
        };
    }

    /** Whose turn it is. */
    public Optional<Party> turn() {
        return switch (this) {
            case SENT, RECEIVED, ASSIGNED -> Optional.of(Party.RECEIVER);
            case REJECTED, DISPUTED -> Optional.of(Party.SENDER);
            case ACCEPTED, KEPT, WITHDRAWN -> Optional.empty();
        };
    }

    /** The act that brings a transfer here. */
    String act() {
        return "transfer." + name().toLowerCase(Locale.ROOT);
    }
}
