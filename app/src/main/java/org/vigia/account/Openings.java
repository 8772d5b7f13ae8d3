package org.vigia.account;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.page.Formats;

/** When an account was opened lately and how each time ended, so that its owner notices a stranger. */
@Component
class Openings {
    private static final int SHOWN = 10;
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private final JdbcClient db;

    Openings(JdbcClient db) {
        this.db = db;
    }

    record Opening(String when, String how, String end) {}

    List<Opening> list(Officer officer) {
        return db.sql("""
                        select s.opened_at, s.means, coalesce(e.why, '') as why
                          from account.session s left join account.session_end e on e.session = s.id
                         where s.officer = :officer order by s.opened_at desc limit :shown""")
                .param("officer", officer.id())
                .param("shown", SHOWN)
                .query((row, n) -> new Opening(
                        Formats.moment(
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(), ZONE),
                        Means.valueOf(row.getString("means")).label(),
                        row.getString("why").isEmpty()
                                ? "Abierta, o sin uso desde entonces"
                                : Ending.valueOf(row.getString("why")).label()))
                .list();
    }
}
