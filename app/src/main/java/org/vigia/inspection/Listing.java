package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.page.Conditions;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.registry.WorkplaceSearch;

/** The list of inspections, the last planned first. */
@Component
record Listing(JdbcClient db, Access access, WorkplaceSearch workplaces) {
    static final Keyset KEY = Keyset.descending(Keyset.day("o.planned_on"), Keyset.text("o.folio"));
    private static final String SELECT = "select o.* from inspection.inspection_order o";

    /** What was found is looked up for the page alone. */
    private static final String VISITED = """
            select o.*, v.outcome, coalesce(v.children_found, 0) as children_found
              from (%s) o
              left join inspection.visit v on v.inspection = o.id and v.corrects is null and v.retracts is null""";

    /** One line: the order, where it stands, and how many children were found. */
    record Line(InspectionOrder order, Progress progress, int childrenFound) {}

    Slice<Line> list(Filter filter, Cursor cursor) {
        var where = new Conditions()
                .and("o.folio = :folio", "folio", filter.folio())
                .and("o.state = :state", "state", filter.state())
                .and("o.municipality = :municipality", "municipality", filter.municipality())
                .and("o.selection = :selection", "selection", filter.selection())
                .and("o.planned_on >= :from", "from", filter.from())
                .and("o.planned_on <= :to", "to", filter.to());
        filter.progress().ifPresent(progress -> {
            if (progress == Progress.TO_VISIT)
                where.and("exists (select from inspection.to_visit t where t.inspection = o.id and t.unit = o.unit)");
            else where.and("""
                        exists (select from inspection.visit v where v.inspection = o.id and v.outcome = :outcome
                                   and v.corrects is null and v.retracts is null)""", "outcome", progress);
        });
        filter.workplace().ifPresent(typed -> workplaces.addByWorkplace(where, "o.workplace", typed));
        List<Line> found = db.sql(VISITED.formatted(cursor.pageOfFiles(SELECT, "o", where.sql())) + cursor.order())
                .param("unit", access.getOfficer().unit())
                .params(where.params())
                .params(cursor.params())
                .query(Listing::toLine)
                .list();
        return cursor.slice(
                found, line -> List.of(line.order().plannedOn(), line.order().folio()));
    }

    private static Line toLine(ResultSet row, int n) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Line(
                Orders.toOrder(row, n),
                outcome == null ? Progress.TO_VISIT : Progress.valueOf(outcome),
                row.getInt("children_found"));
    }
}
