package org.vigia.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/**
 * A case file as it stands.
 *
 * @param unit who opened it and answers for it
 * @param state INEGI, two digits
 * @param municipality INEGI, five digits
 * @param version the number of rows about it, to be sent back with the next one
 */
public record CaseFile(
        UUID caseId,
        String folio,
        String unit,
        String state,
        @Nullable String municipality,
        LocalDate openedOn,
        Origin origin,
        @Nullable String sourceFolio,
        Answer danger,
        List<Track> openTracks,
        Optional<Closed> closed,
        int version) {

    /** What a case began with. */
    public enum Origin {
        DANGER("Aviso de peligro"),
        CHILDREN_FOUND("Niñas, niños o adolescentes encontrados"),
        BY_HAND("Apertura por una persona servidora pública");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The closure in force. */
    public record Closed(
            UUID closure, String outcome, @Nullable NoSanction reason, Instant at) {}

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** Whether it comes from an inspection, not from a complaint. */
    boolean isInspected() {
        return sourceFolio != null && sourceFolio.startsWith("I-");
    }
}
