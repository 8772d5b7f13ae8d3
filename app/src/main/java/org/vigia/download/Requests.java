package org.vigia.download;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** The long lists of a unit that one person may not save alone; each waits, or holds, as long as its proposal. */
@Component
class Requests {
    private static final String KIND = "download.request";
    private static final FactForm FORM =
            FactForm.of(KIND, 1, KIND, "list", "rows", "asked_by").sealing("filter");
    private static final int MOST = 200;

    private final JdbcClient db;
    private final Docket docket;
    private final Proposals proposals;
    private final InstantSource clock;

    Requests(JdbcClient db, Docket docket, Proposals proposals, InstantSource clock) {
        this.db = db;
        this.docket = docket;
        this.proposals = proposals;
        this.clock = clock;
    }

    void insert(Officer officer, String list, String filter, int rows, String reason) {
        UUID id = docket.record(Fact.on(FORM)
                        .set("list", list)
                        .set("rows", rows)
                        .set("asked_by", officer.id())
                        .seal("filter", filter))
                .fact();
        proposals.propose(Permission.DOWNLOAD_LISTS, KIND, id.toString(), "", reason);
    }

    /** That of an officer for a list with a filter, unless it was refused. */
    Optional<Request> find(Officer officer, String list, String filter) {
        return list().stream()
                .filter(request -> request.officer().equals(officer.id())
                        && request.list().equals(list)
                        && request.filter().equals(filter)
                        && (request.isAgreed() || request.proposal().decision().isEmpty()))
                .findFirst();
    }

    Optional<Request> find(UUID proposal) {
        return list().stream()
                .filter(request -> request.proposal().id().equals(proposal))
                .findFirst();
    }

    /** Those of the unit that have not lapsed, the latest first. */
    List<Request> list() {
        Map<UUID, Proposal> asked = proposals.list(Permission.DOWNLOAD_LISTS, MOST).stream()
                .filter(proposal ->
                        proposal.kind().equals(KIND) && clock.instant().isBefore(proposal.lapsesAt()))
                .collect(toMap(proposal -> UUID.fromString(proposal.subject()), proposal -> proposal));
        return db.sql("select * from download.request where id = any (:ids) order by recorded_at desc, id")
                .param("ids", asked.keySet().toArray(UUID[]::new))
                .query((row, n) -> toRequest(row, asked))
                .list();
    }

    private Request toRequest(ResultSet row, Map<UUID, Proposal> asked) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var opened = docket.open(FORM, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new Request(
                id,
                row.getObject("asked_by", UUID.class),
                row.getString("list"),
                Optional.ofNullable(opened.get("filter")).orElse(""),
                row.getInt("rows"),
                Optional.ofNullable(asked.get(id)).orElseThrow());
    }
}
