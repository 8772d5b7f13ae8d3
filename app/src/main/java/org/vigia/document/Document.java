package org.vigia.document;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is issued.
 *
 * @param folio of what it is about
 * @param subject what it is about
 * @param purpose what it is issued for, where that is asked
 * @param signers who signs by hand, each below a line; nobody signs a copy
 */
public record Document(
        DocumentKind kind,
        String folio,
        UUID subject,
        UUID caseId,
        @Nullable String purpose,
        List<String> signers,
        Content body) {
    public Document {
        signers = List.copyOf(signers);
    }

    /** The name of its file. */
    String fileName() {
        return "%s-%s.pdf"
                .formatted(
                        switch (kind) {
                            case ORDER -> "orden";
                            case RECORD -> "acta";
                            case VISIT_NOTICE -> "citatorio-de-inspeccion";
                            case APPOINTMENT -> "citatorio";
                            case SUMMONS -> "emplazamiento";
                            case RESOLUTION -> "resolucion";
                            case HAND_OVER -> "remision";
                            case REFERRAL -> "canalizacion";
                            case ANSWER -> "respuesta";
                            case CASE_FILE -> "expediente";
                        },
                        folio);
    }
}
