package org.vigia.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.InspectionOrder;
import org.vigia.intake.Complaint;
import org.vigia.intake.Intake;
import org.vigia.law.Matter;
import org.vigia.registry.Registry;
import org.vigia.registry.Ruling;
import org.vigia.registry.Workplace;

/** The workplace of a case, who is competent there, and the complaint or inspection from which a case may be opened. */
@Component
class CasePlace {
    private final Intake intake;
    private final Inspection inspection;
    private final Registry registry;

    CasePlace(Intake intake, Inspection inspection, Registry registry) {
        this.intake = intake;
        this.inspection = inspection;
        this.registry = registry;
    }

    /** A complaint or an inspection by its folio, and the file that both it and its case have in common. */
    record Source(UUID caseId, String folio, String state, String municipality) {}

    /** @throws org.vigia.access.NotFound when absent or hidden */
    @Transactional(readOnly = true)
    public Source getSource(String folio) {
        if (folio.startsWith("I-")) {
            InspectionOrder order = inspection.getByFolio(folio).order();
            return new Source(order.caseId(), folio, order.state(), order.municipality());
        }
        Complaint complaint = intake.getComplaint(folio);
        return new Source(complaint.caseId(), folio, complaint.state(), complaint.municipality());
    }

    Optional<Workplace> findWorkplace(UUID caseId) {
        return inspection.listOrders(caseId).stream()
                .findFirst()
                .map(InspectionOrder::workplace)
                .or(() -> intake.findOfCase(caseId).map(Complaint::workplace))
                .flatMap(registry::findWorkplace);
    }

    /** Who is competent for child labour there, by the ruling in force. */
    Optional<Ruling> findCompetence(UUID caseId) {
        return findWorkplace(caseId)
                .flatMap(workplace -> registry.listRulings(workplace.id()).stream()
                        .filter(ruling -> ruling.matter() == Matter.CHILD_LABOUR)
                        .findFirst());
    }
}
