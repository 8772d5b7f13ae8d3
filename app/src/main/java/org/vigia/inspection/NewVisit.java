package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit about to be recorded.
 *
 * @param folio of the inspection
 * @param childrenFound how many children and adolescents were found at work, also those not yet described
 * @param observations what the acta says, encrypted; or null
 * @param children those described now; others may follow one by one
 * @param seen version of the inspection that the officer has seen, or null
 */
public record NewVisit(
        String folio,
        LocalDate visitedOn,
        Outcome outcome,
        int childrenFound,
        @Nullable String observations,
        List<NewFoundChild> children,
        @Nullable Integer seen) {
    public NewVisit {
        children = List.copyOf(children);
    }
}
