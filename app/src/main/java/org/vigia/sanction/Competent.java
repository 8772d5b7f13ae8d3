package org.vigia.sanction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.InspectionOrder;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;

/** Reads the charges from the findings of a case, and who is competent to decide them (LFT 527–529). */
@Component
class Competent {
    private final Inspection inspection;
    private final Registry registry;
    private final Reference reference;

    Competent(Inspection inspection, Registry registry, Reference reference) {
        this.inspection = inspection;
        this.registry = registry;
        this.reference = reference;
    }

    /**
     * Where the breach was and who decides it: judicial affairs in a federal matter, else the legal officers of the labour
     * authority of the state, whichever of the two inspected.
     */
    record Place(String state, Jurisdiction jurisdiction, String decidingUnit) {}

    /** The findings that may be charged: they stand, and the law says what they breach. */
    List<Finding> listChargeable(UUID caseId) {
        return inspection.listFindings(caseId).stream()
                .filter(finding -> finding.stands() && finding.reading().isPresent())
                .toList();
    }

    List<Charge> charges(UUID caseId, List<UUID> asked) {
        var found = listChargeable(caseId).stream()
                .filter(finding -> asked.contains(finding.id()))
                .toList();
        if (asked.isEmpty() || found.size() != asked.stream().distinct().count())
            throw new InvalidInput(
                    "hallazgos",
                    "Elija al menos una infracción de este caso que siga en pie y diga qué norma se infringió.");
        return found.stream()
                .map(finding -> Charge.of(
                        finding.id(),
                        finding.child(),
                        finding.reading().orElseThrow().provision(),
                        finding.visitedOn()))
                .toList();
    }

    /**
     * By the unit to which what follows of the inspections came; where it never moved, by the ruling of competence at the workplace
     * on the day of the first breach.
     */
    Place place(UUID caseId, Charge first, Optional<String> keeper) {
        InspectionOrder order = order(caseId, first);
        return keeper.map(reference::getUnit)
                .map(unit -> unit.state()
                        .map(state -> new Place(state.code(), Jurisdiction.STATE, unit.code()))
                        .orElseGet(() -> federal(order)))
                .orElseGet(() -> ruled(caseId, first, order));
    }

    private Place federal(InspectionOrder order) {
        return new Place(
                order.state(),
                Jurisdiction.FEDERAL,
                reference.listUnits(AgencyKind.FEDERAL_SANCTIONING).getFirst().code());
    }

    private InspectionOrder order(UUID caseId, Charge first) {
        return inspection.listFindings(caseId).stream()
                .filter(finding -> finding.id().equals(first.finding()))
                .findFirst()
                .flatMap(finding -> inspection.findOrder(finding.inspection()))
                .orElseThrow(() -> new IllegalStateException("finding without its inspection: " + first.finding()));
    }

    private Place ruled(UUID caseId, Charge first, InspectionOrder order) {
        var ruling = registry.rule(order.workplace(), Matter.CHILD_LABOUR, first.violatedOn(), caseId);
        return switch (ruling.jurisdiction()) {
            case FEDERAL -> federal(order);
            case STATE, PROVISIONAL_STATE ->
                new Place(
                        order.state(),
                        Jurisdiction.STATE,
                        reference
                                .getUnit(AgencyKind.STATE_INSPECTORATE, order.state())
                                .code());
            case NONE_LABOUR ->
                throw new InvalidInput(
                        "hallazgos",
                        "En esta actividad no hay autoridad del trabajo que sancione: %s Siguen las vías penal y de protección."
                                .formatted(ruling.reason()));
        };
    }
}
