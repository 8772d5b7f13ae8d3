package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;
import org.vigia.law.Certainty;
import org.vigia.law.CompetenceFacts;
import org.vigia.law.Enterprise;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;

/** The table of competence rulings; an override is a row that corrects the ruling it replaces. */
@Component
class RulingRows {
    private static final FactForm FORM = FactForm.of(
                    "registry.competence_ruling",
                    1,
                    "registry.competence_ruling",
                    "question",
                    "workplace",
                    "matter",
                    "ruled_for",
                    "activities",
                    "enterprise",
                    "states_affected",
                    "illicit",
                    "jurisdiction",
                    "authority",
                    "needs_ruling",
                    "rule",
                    "law_version",
                    "reason",
                    "provision",
                    "certainty",
                    "missing",
                    "overridden",
                    "decided_by")
            .sealing("decision_reason");
    private static final String SELECT = """
            select r.*, (select count(*) from registry.competence_ruling q where q.question = r.question) as version
              from registry.competence_ruling r\n""";

    private final JdbcClient db;
    private final Docket docket;

    RulingRows(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Optional<Ruling> find(UUID id) {
        return db.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(this::toRuling)
                .optional();
    }

    boolean isInForce(UUID id) {
        return db.sql("select not exists (select 1 from registry.competence_ruling where corrects = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Ruling> listInForce(UUID workplace) {
        return db.sql(SELECT + """
                         where r.workplace = :workplace
                           and not exists (select 1 from registry.competence_ruling l where l.corrects = r.id)
                         order by r.recorded_at desc""")
                .param("workplace", workplace)
                .query(this::toRuling)
                .list();
    }

    Recorded insert(Ruling ruling, UnaryOperator<Fact> more) {
        var asked = ruling.asked();
        var override = ruling.override();
        return docket.record(more.apply(Fact.on(FORM)
                .id(ruling.id())
                .about(ruling.question())
                .inCase(ruling.caseId())
                .set("question", ruling.question())
                .set("workplace", ruling.workplace())
                .set("matter", asked.matter())
                .set("ruled_for", asked.on())
                .set("activities", List.copyOf(asked.activities()))
                .set("enterprise", asked.enterprise())
                .set("states_affected", asked.statesAffected())
                .set("illicit", asked.illicit())
                .set("jurisdiction", ruling.jurisdiction())
                .set("authority", ruling.authority().orElse(null))
                .set("needs_ruling", ruling.needsRuling())
                .set("rule", ruling.rule())
                .set("law_version", ruling.lawVersion())
                .set("reason", ruling.reason())
                .set("provision", ruling.provision())
                .set("certainty", ruling.certainty())
                .set("missing", ruling.missing())
                .set("overridden", override.isPresent())
                .set("decided_by", override.map(Ruling.Override::officer).orElse(null))
                .seal("decision_reason", override.map(Ruling.Override::reason).orElse(null))
                .keyOf(ruling.workplace())));
    }

    private Ruling toRuling(ResultSet row, int n) throws SQLException {
        var asked = new CompetenceFacts(
                Set.of((String[]) row.getArray("activities").getArray()),
                Enterprise.valueOf(row.getString("enterprise")),
                Matter.valueOf(row.getString("matter")),
                row.getInt("states_affected"),
                Answer.valueOf(row.getString("illicit")),
                row.getObject("ruled_for", LocalDate.class));
        return new Ruling(
                row.getObject("id", UUID.class),
                row.getObject("question", UUID.class),
                row.getInt("version"),
                row.getObject("workplace", UUID.class),
                row.getObject("case_id", UUID.class),
                asked,
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                Optional.ofNullable(row.getString("authority")),
                row.getBoolean("needs_ruling"),
                row.getString("rule"),
                row.getString("law_version"),
                row.getString("reason"),
                row.getString("provision"),
                Certainty.valueOf(row.getString("certainty")),
                List.of((String[]) row.getArray("missing").getArray()),
                override(row));
    }

    private Optional<Ruling.Override> override(ResultSet row) throws SQLException {
        if (!row.getBoolean("overridden")) return Optional.empty();
        var reason = SealedTexts.of(row).open(docket, FORM).getOrDefault("decision_reason", "");
        return Optional.of(new Ruling.Override(row.getObject("decided_by", UUID.class), reason));
    }
}
