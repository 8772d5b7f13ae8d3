package org.vigia.docket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;

/** What happened, and what did not in time, by its id: as far as the acting officer may see it. */
@Component
public class Happened {
    private final JdbcClient db;
    private final Access access;

    Happened(JdbcClient db, Access access) {
        this.db = db;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<Act> listActs(Collection<UUID> ids) {
        return db.sql("select * from docket.act where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Acts::toAct)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Deadline> listDeadlines(Collection<UUID> ids) {
        return db.sql("select * from docket.deadline where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Deadlines::toDeadline)
                .list();
    }

    /** The unit's deadlines whose end passed between two moments before what was due was done, the first first. */
    @Transactional(readOnly = true)
    public List<Deadline> listMissed(Instant from, Instant until) {
        return db.sql("""
                        select * from docket.deadline d
                         where d.addressed_to = :unit and d.due > :from and d.due <= :until
                           and not exists (select from docket.deadline_end e where e.deadline = d.id and e.recorded_at <= d.due)
                         order by d.due, d.recorded_at, d.rule""")
                .param("unit", access.getOfficer().unit())
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .query(Deadlines::toDeadline)
                .list();
    }
}
