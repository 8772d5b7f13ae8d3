package org.vigia.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigia.registry.Formality;

/**
 * What an authority set out to inspect.
 *
 * @param unit that ordered it
 * @param complaint folio of the complaint that caused it
 * @param state two digits of INEGI
 * @param municipality five digits of INEGI
 * @param activity SCIAN 2018 code
 */
public record InspectionOrder(
        UUID id,
        String folio,
        String unit,
        UUID caseId,
        LocalDate orderedOn,
        LocalDate plannedOn,
        Selection selection,
        Notice notice,
        Modality modality,
        Set<Companion> companions,
        Optional<String> complaint,
        UUID workplace,
        String state,
        String municipality,
        Optional<String> activity,
        Formality formality,
        boolean invented) {
    public InspectionOrder {
        companions = Set.copyOf(companions);
    }

    String href() {
        return "/inspecciones/" + folio;
    }
}
