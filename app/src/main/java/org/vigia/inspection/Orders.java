package org.vigia.inspection;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.registry.Formality;

/** The table of orders. */
@Component
class Orders {
    private static final FactForm FORM = FactForm.of(
            "inspection.order",
            1,
            "inspection.inspection_order",
            "folio",
            "ordered_on",
            "planned_on",
            "selection",
            "notice",
            "modality",
            "companions",
            "complaint",
            "complaint_folio",
            "workplace",
            "state",
            "municipality",
            "activity",
            "formality",
            "invented");

    private final JdbcClient db;
    private final Docket docket;

    Orders(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** About to be recorded. @param complaint that caused it */
    record Given(InspectionOrder order, @Nullable UUID complaint, Occurred occurred) {}

    List<Recorded> insertAll(List<Given> given) {
        return docket.recordAll(given.stream().map(Orders::fact).toList());
    }

    private static Fact fact(Given given) {
        InspectionOrder order = given.order();
        return Fact.on(FORM)
                .id(order.id())
                .inCase(order.caseId())
                .occurred(given.occurred())
                .set("folio", order.folio())
                .set("ordered_on", order.orderedOn())
                .set("planned_on", order.plannedOn())
                .set("selection", order.selection())
                .set("notice", order.notice())
                .set("modality", order.modality())
                .set(
                        "companions",
                        order.companions().stream().sorted().map(Enum::name).toList())
                .set("complaint", given.complaint())
                .set("complaint_folio", order.complaint().orElse(null))
                .set("workplace", order.workplace())
                .set("state", order.state())
                .set("municipality", order.municipality())
                .set("activity", order.activity().orElse(null))
                .set("formality", order.formality())
                .set("invented", order.invented());
    }

    Optional<InspectionOrder> find(String folio) {
        return db.sql("select * from inspection.inspection_order where folio = :folio")
                .param("folio", folio)
                .query(Orders::toOrder)
                .optional();
    }

    List<InspectionOrder> list(Collection<UUID> ids) {
        return listBy("id", ids);
    }

    List<InspectionOrder> listOfCases(Collection<UUID> caseIds) {
        return listBy("case_id", caseIds);
    }

    private List<InspectionOrder> listBy(String column, Collection<UUID> values) {
        return db.sql("select * from inspection.inspection_order where %s = any (:values) order by ordered_on, folio"
                        .formatted(column))
                .param("values", values.toArray(UUID[]::new))
                .query(Orders::toOrder)
                .list();
    }

    static InspectionOrder toOrder(ResultSet row, int n) throws SQLException {
        return new InspectionOrder(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getObject("case_id", UUID.class),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                Selection.valueOf(row.getString("selection")),
                Notice.valueOf(row.getString("notice")),
                Modality.valueOf(row.getString("modality")),
                Stream.of((String[]) row.getArray("companions").getArray())
                        .map(Companion::valueOf)
                        .collect(toUnmodifiableSet()),
                Optional.ofNullable(row.getString("complaint_folio")),
                row.getObject("workplace", UUID.class),
                row.getString("state"),
                row.getString("municipality"),
                Optional.ofNullable(row.getString("activity")),
                Formality.valueOf(row.getString("formality")),
                row.getBoolean("invented"));
    }
}
