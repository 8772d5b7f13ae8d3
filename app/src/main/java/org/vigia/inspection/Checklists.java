package org.vigia.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.access.FormErrors;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;
import org.vigia.reference.CodeList;
import org.vigia.reference.Reference;

/** The table of checklists: one act for all that a visit verified, each answer in the list it belongs to. */
@Component
class Checklists {
    private static final FactForm FORM = FactForm.of(
            "inspection.checklist",
            1,
            "inspection.checklist",
            "visit",
            "list",
            "met",
            "unmet",
            "not_applicable",
            "state",
            "municipality",
            "activity",
            "visited_on",
            "invented");

    private final CodeList list = CodeList.read("inspection", "checklist.csv");
    private final List<ChecklistItem> items = list.rows().stream()
            .map(row -> new ChecklistItem(row.get("code"), row.get("title_es"), row.get("provision")))
            .toList();
    private final Set<String> codes = items.stream().map(ChecklistItem::code).collect(Collectors.toUnmodifiableSet());
    private final Docket docket;
    private final Reference reference;

    Checklists(Docket docket, Reference reference) {
        this.docket = docket;
        this.reference = reference;
    }

    /** Of a visit that is recorded. */
    record Filled(InspectionOrder order, Visit visit, NewChecklist checklist) {}

    List<ChecklistItem> items() {
        return items;
    }

    List<Recorded> recordAll(List<Filled> filled) {
        for (Filled one : filled) check(one).refuseIfAny();
        return docket.recordAll(filled.stream().map(this::fact).toList());
    }

    private FormErrors check(Filled filled) {
        var errors = FormErrors.none();
        var told = filled.checklist().codes();
        if (filled.visit().outcome() != Outcome.EXECUTED)
            errors = errors.with("lista", "Sólo una visita ejecutada verifica algo. Revise el resultado de la visita.");
        if (told.isEmpty())
            errors = errors.with("lista", "La lista está vacía. Responda al menos un punto, o no la registre.");
        if (Set.copyOf(told).size() < told.size())
            errors = errors.with("lista", "Un punto tiene dos respuestas. Deje una en cada punto.");
        var unknown =
                told.stream().filter(code -> !codes.contains(code)).sorted().toList();
        return unknown.isEmpty()
                ? errors
                : errors.with(
                        "lista",
                        "«%s» no está en la lista de verificación. Use sus claves, de %s a %s."
                                .formatted(
                                        String.join(", ", unknown),
                                        items.getFirst().code(),
                                        items.getLast().code()));
    }

    private Fact fact(Filled filled) {
        var order = filled.order();
        var day = filled.visit().visitedOn();
        return Fact.on(FORM)
                .about(order.id())
                .inCase(order.caseId())
                .occurred(Visits.on(order, day, reference))
                .set("visit", filled.visit().id())
                .set("list", list.source().file() + " " + list.source().version())
                .set("met", sorted(filled.checklist().met()))
                .set("unmet", sorted(filled.checklist().unmet()))
                .set("not_applicable", sorted(filled.checklist().notApplicable()))
                .set("state", order.state())
                .set("municipality", order.municipality())
                .set("activity", order.activity().orElse(null))
                .set("visited_on", day)
                .set("invented", order.invented());
    }

    private static List<String> sorted(Set<String> told) {
        return told.stream().sorted().toList();
    }
}
