package org.vigia.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.Permission;
import org.vigia.page.Formats;
import org.vigia.registry.BulkRegistry;

/** Children found, for whoever brings a register of them; each is recorded by {@link Inspection#recordChild}. */
@Component
public class BulkFoundChildren {
    private final Orders orders;
    private final Visits visits;
    private final FoundChildren children;
    private final BulkRegistry registry;
    private final Access access;

    BulkFoundChildren(Orders orders, Visits visits, FoundChildren children, BulkRegistry registry, Access access) {
        this.orders = orders;
        this.visits = visits;
        this.children = children;
        this.registry = registry;
        this.access = access;
    }

    /** What cannot be true of one, naming a field of the child or {@code tarea}. */
    public FormErrors check(NewFoundChild told) {
        return registry.check(told.child()).with(VisitRules.check(told.work()));
    }

    /** Why nobody is found on that day on that inspection, naming {@code inspeccion} or {@code fecha}. */
    @Transactional(readOnly = true)
    public FormErrors check(String folio, LocalDate visitedOn) {
        var order = orders.find(folio)
                .filter(one -> one.unit()
                        .equals(access.require(Permission.RECORD_VISIT).unit()));
        if (order.isEmpty())
            return FormErrors.of(
                    "inspeccion", "Su unidad no tiene una inspección con ese folio. Escriba el que da Vigía.");
        Optional<Visit> visit = visits.find(order.get().id()).filter(made -> made.outcome() == Outcome.EXECUTED);
        if (visit.isEmpty())
            return FormErrors.of(
                    "inspeccion",
                    "No tiene una visita ejecutada. Registre primero la visita; después, a quién encontró.");
        LocalDate day = visit.get().visitedOn();
        return day.equals(visitedOn)
                ? FormErrors.none()
                : FormErrors.of(
                        "fecha", "La visita fue el %s. Corrija la fecha o el folio.".formatted(Formats.day(day)));
    }

    /** Whether what is here says the same; it is compared and not shown. What was erased says whatever is told. */
    @Transactional(readOnly = true)
    public boolean isTold(UUID found, NewFoundChild told) {
        access.require(Permission.RECORD_VISIT);
        var here = children.get(found);
        return registry.isTold(here.child(), told.child()) && isTold(here.work(), told.work());
    }

    private static boolean isTold(ChildWork here, ChildWork told) {
        return (here.task().isEmpty() || here.task().equals(told.task().strip()))
                && here.hazards().equals(told.hazards())
                && isTold(here.hoursPerDay(), told.hoursPerDay())
                && isTold(here.daysPerWeek(), told.daysPerWeek())
                && isTold(here.pay().amount(), told.pay().amount())
                && here.pay().period() == told.pay().period()
                && here.attendsSchool() == told.attendsSchool()
                && here.answers().equals(told.answers());
    }

    private static boolean isTold(@Nullable BigDecimal here, @Nullable BigDecimal told) {
        return here == null || told == null ? here == told : here.compareTo(told) == 0;
    }
}
