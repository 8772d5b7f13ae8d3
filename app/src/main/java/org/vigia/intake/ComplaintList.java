package org.vigia.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.page.Conditions;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.registry.WorkplaceSearch;

/** The list of complaints, the latest received first. */
@Component
record ComplaintList(JdbcClient db, Access access, WorkplaceSearch workplaces) {
    static final Keyset KEY = Keyset.descending(Keyset.day("c.received_on"), Keyset.text("c.folio"));

    Slice<Complaint> list(Filter filter, Cursor cursor) {
        var where = new Conditions()
                .and("c.folio = :folio", "folio", filter.folio())
                .and("c.state = :state", "state", filter.state())
                .and("c.municipality = :municipality", "municipality", filter.municipality())
                .and("c.danger = :danger", "danger", filter.danger())
                .and("c.channel = :channel", "channel", filter.channel())
                .and("c.received_on >= :from", "from", filter.from())
                .and("c.received_on <= :to", "to", filter.to());
        filter.workplace().ifPresent(typed -> workplaces.addByWorkplace(where, "c.workplace", typed));
        List<Complaint> found = db.sql(cursor.pageOfFiles("select c.* from intake.complaint c", "c", where.sql()))
                .param("unit", access.getOfficer().unit())
                .params(where.params())
                .params(cursor.params())
                .query(Complaints::toComplaint)
                .list();
        return cursor.slice(found, last -> List.of(last.receivedOn(), last.folio()));
    }
}
