package org.vigia.inspection;

import java.time.LocalDate;
import java.util.Optional;

/** An inspection on a list. */
record InspectionLine(
        String folio,
        String unit,
        LocalDate orderedOn,
        LocalDate plannedOn,
        Progress progress,
        Selection selection,
        String state,
        String municipality,
        Optional<String> activity,
        int childrenFound) {
    static InspectionLine of(Listing.Line line) {
        InspectionOrder order = line.order();
        return new InspectionLine(
                order.folio(),
                order.unit(),
                order.orderedOn(),
                order.plannedOn(),
                line.progress(),
                order.selection(),
                order.state(),
                order.municipality(),
                order.activity(),
                line.childrenFound());
    }
}
