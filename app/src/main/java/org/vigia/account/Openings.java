package org.vigia.account;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** When an account was opened lately and how each time ended, so that its owner notices a stranger. */
@Component
class Openings {
    private static final int SHOWN = 10;
    private final JdbcClient db;
    private final Reference reference;

    Openings(JdbcClient db, Reference reference) {
        this.db = db;
        this.reference = reference;
    }

    record Opening(String when, String how, String end) {}

    /** The latest ones, on the clock of the officer's unit. */
    List<Opening> list(Officer officer) {
        ZoneId zone = reference.zoneOfUnit(officer.unit());
        return db.sql("""
            select s.opened_at, s.means, s.browser, coalesce(e.why, '') as why
              from account.session s left join account.session_end e on e.session = s.id
             where s.officer = :officer order by s.opened_at desc limit :shown\
            """)
                .param("officer", officer.id())
                .param("shown", SHOWN)
                .query((row, n) -> new Opening(
                        Formats.moment(
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(), zone),
                        "%s, %s".formatted(Means.valueOf(row.getString("means")).label(), row.getString("browser")),
                        row.getString("why").isEmpty()
                                ? "Abierta, o sin uso desde entonces"
                                : Ending.valueOf(row.getString("why")).label()))
                .list();
    }
}
