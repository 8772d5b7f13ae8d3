package org.vigia.inspection;

import java.time.LocalDate;
import org.vigia.access.FormErrors;
import org.vigia.page.Formats;

/** What cannot be true of a visit. */
final class VisitRules {
    static final int MOST_CHILDREN = 5_000;

    private VisitRules() {}

    static FormErrors check(NewVisit visit, InspectionOrder order, LocalDate today) {
        var errors = FormErrors.none();
        if (visit.visitedOn().isAfter(today))
            errors = errors.with(
                    "dia",
                    "El %s no ha llegado. Escriba el día de la visita.".formatted(Formats.day(visit.visitedOn())));
        if (visit.visitedOn().isBefore(order.orderedOn()))
            errors = errors.with(
                    "dia",
                    "El %s es anterior a la orden (%s). Revise el día."
                            .formatted(Formats.day(visit.visitedOn()), Formats.day(order.orderedOn())));
        int found = visit.childrenFound();
        if (found < 0 || found > MOST_CHILDREN)
            errors = errors.with(
                    "cuantos",
                    "«%s» no puede registrarse. Escriba un número entre 0 y %s."
                            .formatted(Formats.integer(found), Formats.integer(MOST_CHILDREN)));
        if (found > 0 && visit.outcome() != Outcome.EXECUTED)
            errors = errors.with(
                    "cuantos",
                    "Si encontró niñas, niños o adolescentes, la visita se ejecutó al menos en parte. Elija «Ejecutada» o escriba 0.");
        if (visit.children().size() > found)
            errors = errors.with(
                    "cuantos",
                    "Describió a %s, más de los que escribió. Escriba cuántos encontró en total."
                            .formatted(Formats.integer(visit.children().size())));
        return errors;
    }

    static FormErrors check(ChildWork work) {
        var errors = FormErrors.none();
        if (work.task().isBlank())
            errors = errors.with("tarea", "Escriba qué hacía, por ejemplo «cortaba jitomate a mano».");
        return errors;
    }
}
