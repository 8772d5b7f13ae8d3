package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** The table of visits, for those that carry out an order. */
@Component
class Visits {
    private static final FactForm FORM = FactForm.of(
                    "inspection.visit",
                    1,
                    "inspection.visit",
                    "inspection",
                    "workplace",
                    "state",
                    "municipality",
                    "activity",
                    "modality",
                    "selection",
                    "notice",
                    "outcome",
                    "visited_on",
                    "children_found",
                    "invented")
            .sealing("observations");

    private final JdbcClient db;
    private final Docket docket;
    private final Reference reference;

    Visits(JdbcClient db, Docket docket, Reference reference) {
        this.db = db;
        this.docket = docket;
        this.reference = reference;
    }

    /** A visit about to be recorded on an order. */
    record Made(InspectionOrder order, NewVisit told) {}

    List<Recorded> insertAll(List<Made> made) {
        return docket.recordAll(made.stream().map(this::fact).toList());
    }

    private Fact fact(Made made) {
        InspectionOrder order = made.order();
        NewVisit visit = made.told();
        return Fact.on(FORM)
                .about(order.id())
                .inCase(order.caseId())
                .occurred(on(order, visit.visitedOn(), reference))
                .seen(visit.seen())
                .set("inspection", order.id())
                .set("workplace", order.workplace())
                .set("state", order.state())
                .set("municipality", order.municipality())
                .set("activity", order.activity().orElse(null))
                .set("modality", order.modality())
                .set("selection", order.selection())
                .set("notice", order.notice())
                .set("outcome", visit.outcome())
                .set("visited_on", visit.visitedOn())
                .set("children_found", visit.childrenFound())
                .set("invented", order.invented())
                .seal("observations", visit.observations())
                .keyOf(order.caseId());
    }

    /** A day as it was where the inspection is. */
    static Occurred on(InspectionOrder order, LocalDate day, Reference reference) {
        return Occurred.on(day, reference.zoneOf(order.municipality()));
    }

    Optional<Visit> find(UUID inspection) {
        return db.sql("select * from inspection.visit where inspection = :inspection")
                .param("inspection", inspection)
                .query(Visits::toVisit)
                .optional();
    }

    /** What the acta says; empty when it says nothing, or once it has been erased. */
    Optional<String> openObservations(UUID visit) {
        return db.sql("select sealed, sealed_key from inspection.visit where id = :id")
                .param("id", visit)
                .query((row, n) ->
                        docket.open(FORM, visit, row.getObject("sealed_key", UUID.class), row.getBytes("sealed")))
                .optional()
                .map(opened -> opened.get("observations"));
    }

    private static Visit toVisit(ResultSet row, int n) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("inspection", UUID.class),
                row.getObject("visited_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("children_found"));
    }
}
