package org.vigia.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.ReadsList;
import org.vigia.docket.Clocks;
import org.vigia.docket.Task;
import org.vigia.docket.Tasks;
import org.vigia.inspection.RuleSearch;
import org.vigia.page.Conditions;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;
import org.vigia.registry.WorkplaceSearch;

/** The cases that an officer may see, the latest first. */
@Component
class CaseList {
    static final Keyset KEY = Keyset.descending(Keyset.instant("c.occurred"), Keyset.text("c.folio"));
    private static final int SOON = 3;
    private static final String OPEN_TRACK = """
            exists (select from casework.track t where t.case_id = c.id and t.track = :track
                       and not exists (select from casework.track_end e where e.opening = t.id))""";

    private static final String OPEN =
            "exists (select from casework.open_file n where n.case_id = c.id and n.unit = c.unit)";

    private final JdbcClient db;
    private final Access access;
    private final Tasks tasks;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;
    private final WorkplaceSearch workplaces;

    CaseList(
            JdbcClient db,
            Access access,
            Tasks tasks,
            Reference reference,
            Clocks clocks,
            InstantSource clock,
            WorkplaceSearch workplaces) {
        this.db = db;
        this.access = access;
        this.tasks = tasks;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
        this.workplaces = workplaces;
    }

    /** A case on a list. */
    record Row(CaseFile file, String place, Optional<Task> next) {}

    private record Found(CaseFile file, Instant occurred) {}

    @ReadsList
    public Slice<Row> list(CaseFilter filter, Cursor cursor) {
        String unit = access.getOfficer().unit();
        var where = where(filter);
        List<Found> found = db.sql(cursor.pageOfFiles(CaseFiles.SELECT, "c", where.sql()))
                .param("unit", unit)
                .param("now", at(clock.instant()))
                .param("soon", at(clocks.endOfWorkingDay(unit, SOON)))
                .params(where.params())
                .params(cursor.params())
                .query((row, n) -> new Found(
                        CaseFiles.toFile(row, n),
                        row.getObject("occurred", OffsetDateTime.class).toInstant()))
                .list();
        Slice<Found> slice =
                cursor.slice(found, last -> List.of(last.occurred(), last.file().folio()));
        db.sql("set local plan_cache_mode = auto").update(); // what follows is asked by id, and planned once
        var next = tasks.mapNext(
                slice.list().stream().map(one -> one.file().caseId()).toList());
        return slice.map(one -> new Row(
                one.file(),
                reference.placeName(one.file().state(), one.file().municipality()),
                Optional.ofNullable(next.get(one.file().caseId()))));
    }

    private Conditions where(CaseFilter filter) {
        var where = new Conditions()
                .and("(c.folio = :folio or c.source_folio = :folio)", "folio", filter.folio())
                .and("c.state = :state", "state", filter.state())
                .and("c.municipality = :municipality", "municipality", filter.municipality())
                .and(OPEN_TRACK, "track", filter.track())
                .and(RuleSearch.ofFile("c.id"), "rule", filter.rule())
                .and("c.opened_on >= :from", "from", filter.from())
                .and("c.opened_on <= :to", "to", filter.to());
        filter.open().ifPresent(open -> where.and(open ? OPEN : "z.id is not null"));
        filter.due().map(DueSoon::condition).ifPresent(where::and);
        filter.workplace().ifPresent(typed -> workplaces.addByFile(where, "c.id", typed));
        return where;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
