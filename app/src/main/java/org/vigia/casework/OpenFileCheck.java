package org.vigia.casework;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that lists show as open against what was opened, closed and reopened: a forgotten one is followed by nobody. */
public final class OpenFileCheck {
    private final JdbcClient db;

    public OpenFileCheck(DataSource verifier) {
        this.db = JdbcClient.create(verifier);
    }

    /** A line for each file that is open and not shown as such, shown and closed, or shown otherwise than recorded. */
    public List<String> problems() {
        return db.sql("""
                        with recorded as (
                            select c.id, c.unit from casework.case_file c
                             where not exists (select from casework.closure z where z.case_id = c.id
                                                  and not exists (select from casework.reopening r where r.closure = z.id))),
                        shown as (select case_id, unit from casework.open_file)
                        select distinct id
                          from ((table recorded except table shown) union all (table shown except table recorded)) differing
                         order by id""").query(String.class).list().stream()
                .map(id -> "open file not as recorded: " + id)
                .toList();
    }
}
