package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;

/** The table of findings: a row for each breach that follows, and a row that retracts it when it no longer stands. */
@Component
class Findings {
    private static final FactForm FORM = FactForm.of(
            "inspection.finding",
            1,
            "inspection.finding",
            "visit",
            "child",
            "provision",
            "rule",
            "law_version",
            "citation",
            "explanation",
            "certainty",
            "rule_from",
            "rule_to",
            "hazards",
            "stops_work",
            "criminal_notice",
            "presumed_minor",
            "state",
            "municipality",
            "activity",
            "visited_on",
            "invented");
    private static final FactForm END = FactForm.of(
                    "inspection.finding_end",
                    1,
                    "inspection.finding",
                    "visit",
                    "hazards",
                    "stops_work",
                    "criminal_notice",
                    "state",
                    "visited_on",
                    "invented",
                    "ending")
            .sealing("reason");
    private static final String SELECT = """
            select f.*, v.inspection, e.id as end_id, e.ending as end_how, e.recorded_at as ended_at,
                   e.sealed as end_sealed, e.sealed_key as end_key
              from inspection.finding f
              join inspection.visit v on v.id = f.visit
              join docket.act a on a.id = f.act_id
              left join inspection.finding e on e.retracts = f.id
             where f.retracts is null and %s = :value
             order by f.visited_on, f.recorded_at, a.seq""";

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;

    Findings(JdbcClient db, Docket docket, Access access) {
        this.db = db;
        this.docket = docket;
        this.access = access;
    }

    /** A violation of which only the number is known. */
    static Fact unspecified(UUID visit) {
        return Fact.on(FORM)
                .set("visit", visit)
                .set("hazards", List.of())
                .set("stops_work", false)
                .set("criminal_notice", false);
    }

    /** The end of one, when its source states it no more. */
    static Fact unstated(UUID visit) {
        return Fact.on(END)
                .kind("inspection.finding_withdrawn")
                .set("visit", visit)
                .set("hazards", List.of())
                .set("stops_work", false)
                .set("criminal_notice", false)
                .set("ending", Ending.WITHDRAWN)
                .seal("reason", "Su registro de origen ya no la señala.");
    }

    void recordAll(List<NewFinding> read) {
        docket.recordAll(read.stream().map(Findings::fact).toList());
    }

    private static Fact fact(NewFinding read) {
        InspectionOrder order = read.order();
        Finding.Reading reading = read.reading();
        return Fact.on(FORM)
                .about(order.id())
                .inCase(order.caseId())
                .occurred(read.on())
                .set("visit", read.visit())
                .set("child", read.child())
                .set("provision", reading.provision())
                .set("rule", reading.rule())
                .set("law_version", reading.lawVersion())
                .set("citation", reading.citation())
                .set("explanation", reading.explanation())
                .set("certainty", reading.certainty())
                .set("rule_from", reading.from().orElse(null))
                .set("rule_to", reading.to().orElse(null))
                .set("hazards", reading.hazards())
                .set("stops_work", reading.stopsWork())
                .set("criminal_notice", reading.criminalNotice())
                .set("presumed_minor", reading.presumedMinor())
                .set("state", order.state())
                .set("municipality", order.municipality())
                .set("activity", order.activity().orElse(null))
                .set("visited_on", read.visitedOn())
                .set("invented", order.invented());
    }

    Recorded end(InspectionOrder order, Finding finding, Ending ending, String reason, @Nullable Integer seen) {
        return docket.record(Fact.on(END)
                .kind("inspection.finding_" + ending.name().toLowerCase(Locale.ROOT))
                .about(order.id())
                .inCase(order.caseId())
                .seen(seen)
                .retracts(finding.id())
                .set("visit", finding.visit())
                .set("hazards", List.of())
                .set("stops_work", false)
                .set("criminal_notice", false)
                .set("state", order.state())
                .set("visited_on", finding.visitedOn())
                .set("invented", order.invented())
                .set("ending", ending)
                .seal("reason", reason.strip())
                .keyOf(order.caseId()));
    }

    List<Finding> list(UUID inspection) {
        return listBy("v.inspection", inspection);
    }

    List<Finding> listOfCase(UUID caseId) {
        return listBy("f.case_id", caseId);
    }

    Optional<Finding> find(UUID id) {
        return listBy("f.id", id).stream().findFirst();
    }

    private List<Finding> listBy(String column, UUID value) {
        return db.sql(SELECT.formatted(column))
                .param("value", value)
                .query(this::toFinding)
                .list();
    }

    private Finding toFinding(ResultSet row, int n) throws SQLException {
        return FindingRow.of(row, ended(row));
    }

    private Finding.@Nullable Ended ended(ResultSet row) throws SQLException {
        @Nullable String how = row.getString("end_how");
        if (how == null) return null;
        String reason = access.may(Permission.READ_STATEMENT)
                ? docket.open(
                                END,
                                row.getObject("end_id", UUID.class),
                                row.getObject("end_key", UUID.class),
                                row.getBytes("end_sealed"))
                        .get("reason")
                : null;
        return new Finding.Ended(
                Ending.valueOf(how),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(reason));
    }
}
