package org.vigia.docket;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadlines that pages show as open against those that were recorded and have no end: a forgotten one is never missed. */
public final class OpenDeadlineCheck {
    private final JdbcClient db;

    public OpenDeadlineCheck(DataSource verifier) {
        this.db = JdbcClient.create(verifier);
    }

    /** A line for each deadline that is open and not shown as such, shown and not open, or shown otherwise than recorded. */
    public List<String> problems() {
        return db.sql("""
                        with recorded as (
                            select d.id, d.unit, d.addressed_to, d.case_id, d.due, d.recorded_at, d.rule from docket.deadline d
                             where not exists (select from docket.deadline_end e where e.deadline = d.id)),
                        shown as (select deadline, unit, addressed_to, case_id, due, recorded_at, rule from docket.open_deadline)
                        select distinct id
                          from ((table recorded except table shown) union all (table shown except table recorded)) differing
                         order by id""").query(String.class).list().stream()
                .map(id -> "open deadline not as recorded: " + id)
                .toList();
    }
}
