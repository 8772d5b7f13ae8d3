package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.law.WorkFacts;

/** Inspections as they are read: an order with all that came of it. */
@Component
record InspectionFiles(Orders orders, Visits visits, FoundChildren children, Findings findings, Docket docket) {

    Optional<InspectionFile> find(String folio) {
        return orders.find(folio)
                .map(order -> new InspectionFile(
                        order,
                        docket.version(order.id()),
                        visits.find(order.id()),
                        children.list(order.id()),
                        findings.list(order.id())));
    }

    Optional<InspectionOrder> findOrder(UUID inspection) {
        return orders.list(List.of(inspection)).stream().findFirst();
    }

    List<InspectionOrder> listOrders(UUID caseId) {
        return orders.listOfCases(List.of(caseId));
    }

    List<FoundChild> listChildren(UUID caseId) {
        return children.listOfCase(caseId);
    }

    List<WorkFacts> listWork(LocalDate from, int atMost) {
        return children.listWork(from, atMost);
    }

    List<Finding> listFindings(UUID caseId) {
        return findings.listOfCase(caseId);
    }

    Optional<String> openObservations(InspectionFile file) {
        return file.visit().flatMap(visit -> visits.openObservations(visit.id()));
    }
}
