package org.vigia.inspection;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The orders that pages show as waiting for a visit against those that were recorded and have none: a forgotten one is never visited. */
public final class ToVisitCheck {
    private final JdbcClient db;

    public ToVisitCheck(DataSource verifier) {
        this.db = JdbcClient.create(verifier);
    }

    /** A line for each order that waits and is not shown as such, shown and visited, or shown otherwise than recorded. */
    public List<String> problems() {
        return db.sql("""
                        with recorded as (
                            select o.id, o.unit, o.addressed_to, o.case_id from inspection.inspection_order o
                             where not exists (select from inspection.visit v where v.inspection = o.id)),
                        shown as (select inspection, unit, addressed_to, case_id from inspection.to_visit)
                        select distinct id
                          from ((table recorded except table shown) union all (table shown except table recorded)) differing
                         order by id""").query(String.class).list().stream()
                .map(id -> "order to visit not as recorded: " + id)
                .toList();
    }
}
