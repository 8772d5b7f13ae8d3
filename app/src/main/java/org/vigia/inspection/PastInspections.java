package org.vigia.inspection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigia.access.Conflict;
import org.vigia.docket.Recorded;

/** Takes inspections of the past over, many together, each by the same rules as one that is recorded day by day. */
@Component
record PastInspections(Ordering ordering, Visiting visiting, Visits visits, Checklists checklists) {

    Recorded recordChecklist(String folio, NewChecklist told) {
        var order = visiting.mine(folio);
        var visit = visits.find(order.id())
                .orElseThrow(() ->
                        new Conflict("Registre primero la visita de %s; después, lo que verificó.".formatted(folio)));
        return checklists
                .recordAll(List.of(Checklists.Filled.of(order, visit, told)))
                .getFirst();
    }

    List<Recorded> recordAll(List<PastInspection> told) {
        var ordered = ordering.orderAll(told.stream().map(PastInspection::order).toList());
        List<Visits.Made> made = new ArrayList<>();
        List<PastInspection.PastVisit> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            var visit = told.get(i).visit();
            if (visit == null) continue;
            var order = ordered.get(i).order();
            made.add(new Visits.Made(order, PastInspection.visit(order.folio(), visit)));
            found.add(visit);
        }
        var visited = visiting.recordAll(made);
        List<Checklists.Filled> filled = new ArrayList<>();
        for (int i = 0; i < visited.size(); i++) {
            var checklist = found.get(i).checklist();
            if (checklist != null)
                filled.add(Checklists.Filled.of(
                        visited.get(i).order(), visited.get(i).visit(), checklist));
        }
        checklists.recordAll(filled);
        return ordered.stream().map(Ordering.Ordered::recorded).toList();
    }
}
