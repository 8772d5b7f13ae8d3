package org.vigia.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.reference.Reference;

/** The visits of other registers in the table of visits, and a finding for each violation they state. */
@Component
class ThinVisits {
    private static final FactForm IMPORTED = FactForm.of(
            "inspection.visit_imported",
            1,
            "inspection.visit",
            "state",
            "municipality",
            "modality",
            "selection",
            "notice",
            "outcome",
            "visited_on",
            "stated_violations",
            "source",
            "source_key",
            "invented");

    private final JdbcClient db;
    private final Docket docket;
    private final Reference reference;

    ThinVisits(JdbcClient db, Docket docket, Reference reference) {
        this.db = db;
        this.docket = docket;
        this.reference = reference;
    }

    /** Those of a unit that are already here, as they are here. */
    Map<ThinVisit.Id, StandingVisit> find(String unit, Collection<ThinVisit.Id> ids) {
        // a plan kept from when the table was small reads all of it
        db.sql("set local plan_cache_mode = force_custom_plan").update();
        Map<ThinVisit.Id, StandingVisit> here = new HashMap<>();
        ids.stream()
                .collect(groupingBy(ThinVisit.Id::source, mapping(ThinVisit.Id::key, toList())))
                .forEach((source, keys) -> list(unit, source, keys)
                        .forEach(known -> here.put(known.visit().id(), known)));
        return here;
    }

    private List<StandingVisit> list(String unit, String source, List<String> keys) {
        return db.sql("""
                        with recursive told as (
                            select v.id as first, v.* from inspection.visit v
                             where unit = :unit and source = :source and source_key = any (:keys)
                               and corrects is null and retracts is null
                            union all
                            select told.first, later.* from told join inspection.visit later on later.corrects = told.id)
                        select * from told
                         where not exists (select from inspection.visit later where later.corrects = told.id)""")
                .param("unit", unit)
                .param("source", source)
                .param("keys", keys.toArray(String[]::new))
                .query(ThinVisits::toStanding)
                .list();
    }

    void recordAll(List<ThinVisit> visits) {
        var recorded = docket.recordAll(visits.stream().map(this::fact).toList());
        var facts = Stream.<Fact>builder();
        for (int i = 0; i < visits.size(); i++) {
            UUID row = recorded.get(i).fact();
            for (int n = 0; n < visits.get(i).violations(); n++) facts.add(finding(visits.get(i), row));
        }
        docket.recordAll(facts.build().toList());
    }

    Fact fact(ThinVisit visit) {
        return Fact.on(IMPORTED)
                .occurred(on(visit))
                .set("state", visit.state())
                .set("municipality", visit.municipality())
                .set("modality", visit.modality())
                .set("selection", visit.selection())
                .set("notice", visit.notice())
                .set("outcome", visit.outcome())
                .set("visited_on", visit.visitedOn())
                .set("stated_violations", visit.violations())
                .set("source", visit.source())
                .set("source_key", visit.key())
                .set("invented", visit.invented());
    }

    Fact finding(ThinVisit visit, UUID row) {
        return Findings.unspecified(row)
                .occurred(on(visit))
                .set("state", visit.state())
                .set("municipality", visit.municipality())
                .set("visited_on", visit.visitedOn())
                .set("invented", visit.invented());
    }

    Fact unstated(ThinVisit visit, UUID row) {
        return Findings.unstated(row)
                .set("state", visit.state())
                .set("visited_on", visit.visitedOn())
                .set("invented", visit.invented());
    }

    private Occurred on(ThinVisit visit) {
        return Occurred.on(visit.visitedOn(), reference.zoneOf(visit.state()));
    }

    private static StandingVisit toStanding(ResultSet row, int n) throws SQLException {
        return new StandingVisit(toVisit(row), row.getObject("id", UUID.class), row.getObject("first", UUID.class));
    }

    private static ThinVisit toVisit(ResultSet row) throws SQLException {
        return new ThinVisit(
                row.getString("source"),
                row.getString("source_key"),
                row.getObject("visited_on", LocalDate.class),
                row.getString("state"),
                row.getString("municipality"),
                Modality.valueOf(row.getString("modality")),
                Selection.valueOf(row.getString("selection")),
                Notice.valueOf(row.getString("notice")),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("stated_violations"),
                row.getBoolean("invented"));
    }
}
