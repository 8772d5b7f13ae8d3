package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of inspections, the last planned first. */
@Component
record Listing(JdbcClient db) {
    /** One line: the order, where it stands, and how many children were found. */
    record Line(InspectionOrder order, Progress progress, int childrenFound) {}

    List<Line> list(Filter filter, @Nullable Cursor after, int limit) {
        var progress = filter.progress();
        var query = new StringBuilder("""
                select o.*, v.outcome, coalesce(v.children_found, 0) as children_found
                  from inspection.inspection_order o left join inspection.visit v on v.inspection = o.id
                 where true""");
        if (progress == Progress.TO_VISIT) query.append(" and v.id is null");
        else if (progress != null) query.append(" and v.outcome = :outcome");
        if (filter.state() != null) query.append(" and o.state = :state");
        if (filter.selection() != null) query.append(" and o.selection = :selection");
        if (filter.from() != null) query.append(" and o.planned_on >= :from");
        if (filter.to() != null) query.append(" and o.planned_on <= :to");
        if (after != null) query.append(" and (o.planned_on, o.folio) < (:afterDay, :afterFolio)");
        return db.sql(query.append(" order by o.planned_on desc, o.folio desc limit :limit")
                        .toString())
                .param("outcome", progress == null ? null : progress.name())
                .param("state", filter.state())
                .param(
                        "selection",
                        filter.selection() == null ? null : filter.selection().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("afterDay", after == null ? null : after.plannedOn())
                .param("afterFolio", after == null ? null : after.folio())
                .param("limit", limit)
                .query(Listing::toLine)
                .list();
    }

    private static Line toLine(ResultSet row, int n) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Line(
                Orders.toOrder(row, n),
                outcome == null ? Progress.TO_VISIT : Progress.valueOf(outcome),
                row.getInt("children_found"));
    }
}
