package org.vigia.inspection;

import java.time.LocalDate;
import org.vigia.access.FormErrors;
import org.vigia.page.Formats;

/** What cannot be true of an order. */
final class OrderRules {
    private OrderRules() {}

    static FormErrors check(NewOrder order, LocalDate today) {
        var errors = FormErrors.none();
        if (order.orderedOn().isAfter(today))
            errors = errors.with(
                    "ordenada",
                    "El %s no ha llegado. Escriba el día de la orden.".formatted(Formats.day(order.orderedOn())));
        if (order.plannedOn().isBefore(order.orderedOn()))
            errors = errors.with(
                    "programada",
                    "La visita (%s) quedaría antes de su orden (%s). Revise los dos días."
                            .formatted(Formats.day(order.plannedOn()), Formats.day(order.orderedOn())));
        if ((order.selection() == Selection.COMPLAINT) != (order.complaint() != null))
            errors = errors.with(
                    "seleccion",
                    order.complaint() == null
                            ? "Una inspección por denuncia se ordena desde la página de la denuncia. Ábrala, o elija otra selección."
                            : "Esta inspección parte de la denuncia %s. Elija «Por una denuncia»."
                                    .formatted(order.complaint()));
        return errors;
    }
}
