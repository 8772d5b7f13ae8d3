package org.vigia.casework;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.docket.Clocks;
import org.vigia.docket.Task;
import org.vigia.docket.Tasks;
import org.vigia.reference.Reference;

/** The cases that an officer may see, the latest first. */
@Component
class CaseList {
    static final int SHOWN = 25;
    private static final int SOON = 3;
    private static final String WHERE = """
            where (:status = '' or (z.id is null) = (:status = 'abierto'))
              and (:state = '' or c.state = :state)
              and (:text = '' or c.folio like '%' || :text || '%' or c.source_folio like '%' || :text || '%')
              and (:track = '' or exists (select 1 from casework.track t where t.case_id = c.id and t.track = :track
                         and not exists (select 1 from casework.track_end e where e.opening = t.id)))
              and (:due = '' or (:due <> 'sin') = exists (select 1 from docket.deadline d where d.case_id = c.id
                         and not exists (select 1 from docket.deadline_end e where e.deadline = d.id)
                         and (:due = 'sin' or :due = 'vencido' and d.due <= :now
                              or :due = 'proximo' and d.due > :now and d.due <= :soon)))
              and (:after = '' or (c.occurred, c.folio) < (select p.occurred, p.folio from casework.case_file p where p.folio = :after))
            order by c.occurred desc, c.folio desc limit :limit""";

    private final JdbcClient db;
    private final Access access;
    private final Tasks tasks;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;

    CaseList(JdbcClient db, Access access, Tasks tasks, Reference reference, Clocks clocks, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.tasks = tasks;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A case on a list. */
    record Row(CaseFile file, String place, Optional<Task> next) {}

    /** One row more than is shown, when there are more. */
    @Transactional(readOnly = true)
    public List<Row> list(CaseFilter filter) {
        String unit = access.getOfficer().unit();
        var soon = clocks.endOfWorkingDay(unit, SOON);
        return db
                .sql(CaseFiles.SELECT + WHERE)
                .param("status", filter.status())
                .param("state", filter.state())
                .param("text", filter.text())
                .param("track", filter.openTrack().map(Track::name).orElse(""))
                .param("due", filter.due())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("soon", OffsetDateTime.ofInstant(soon, ZoneOffset.UTC))
                .param("after", filter.after())
                .param("limit", SHOWN + 1)
                .query(CaseFiles::toFile)
                .list()
                .stream()
                .map(file -> new Row(
                        file,
                        reference.placeName(file.state(), file.municipality()),
                        tasks.listOfCase(file.caseId()).stream().findFirst()))
                .toList();
    }
}
