package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.registry.Formality;

/** An inspection with all that came of it; children and findings are numbered, as on its page. */
record InspectionRead(
        String folio,
        String unit,
        LocalDate orderedOn,
        LocalDate plannedOn,
        Selection selection,
        Notice notice,
        Modality modality,
        List<Companion> companions,
        Optional<String> complaint,
        String state,
        String municipality,
        Optional<String> activity,
        Formality formality,
        boolean invented,
        Optional<VisitRead> visit,
        List<ChildRead> children,
        List<FindingRead> findings) {
    static InspectionRead of(InspectionFile file) {
        InspectionOrder order = file.order();
        return new InspectionRead(
                order.folio(),
                order.unit(),
                order.orderedOn(),
                order.plannedOn(),
                order.selection(),
                order.notice(),
                order.modality(),
                order.companions().stream().sorted().toList(),
                order.complaint(),
                order.state(),
                order.municipality(),
                order.activity(),
                order.formality(),
                order.invented(),
                file.visit().map(VisitRead::of),
                ChildRead.of(file.children()),
                FindingRead.of(file));
    }
}
