package org.vigia.safeguard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;
import org.vigia.safeguard.Emergency.Finding;

/** The files that were opened in an emergency, and what their units said of it. */
@Component
class Emergencies {
    static final String KIND = "emergencia";
    static final String REVIEW_RULE = "EMERGENCY_REVIEW";
    static final Duration OPEN = Duration.ofHours(3);
    private static final int SHORTEST_REASON = 10;
    private static final FactForm OPENED = FactForm.of(
                    "safeguard.emergency",
                    1,
                    "safeguard.emergency",
                    "file_unit",
                    "opened_by",
                    "until",
                    "reason_language")
            .sealing("reason");
    private static final FactForm REVIEWED = FactForm.of(
                    "safeguard.review", 1, "safeguard.review", "emergency", "finding", "note_language")
            .sealing("note");
    private static final String SELECT = """
            select e.*, r.finding from safeguard.emergency e left join safeguard.review r on r.emergency = e.id
            """;

    private final JdbcClient db;
    private final Access access;
    private final Docket docket;
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final InstantSource clock;

    Emergencies(JdbcClient db, Access access, Docket docket, Clocks clocks, Deadlines deadlines, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.docket = docket;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Found(UUID caseId, String unit) {}

    Emergency open(String folio, String reason) {
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput("motivo", "Escriba por qué no puede esperar; lo lee la autoridad a cargo del caso.");
        Found found = db.sql("select case_id, unit from safeguard.find_file(:folio)")
                .param("folio", folio.strip())
                .query(Found.class)
                .optional()
                .orElseThrow(() -> new InvalidInput(
                        "folio",
                        "Ningún caso con ese folio puede abrirse así. Revíselo, o llame a la autoridad a cargo."));
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        clocks.start(found.caseId, id, KIND, found.unit, REVIEW_RULE, now);
        docket.record(Fact.on(OPENED)
                .id(id)
                .inCase(found.caseId)
                .addressedTo(found.unit)
                .set("file_unit", found.unit)
                .set("opened_by", access.getOfficer().id())
                .set("until", now.plus(OPEN))
                .set("reason_language", "es")
                .seal("reason", reason.strip()));
        return find(id).orElseThrow();
    }

    Recorded review(UUID id, Finding finding, String note) {
        Emergency emergency = find(id).orElseThrow(() -> new NotFound("emergency " + id));
        if (!access.getOfficer().unit().equals(emergency.ofUnit()))
            throw new NotPermitted("La valora la autoridad a cargo del caso.");
        if (emergency.finding().isPresent()) throw new InvalidInput("valoracion", "Esta apertura ya fue valorada.");
        if (note.isBlank()) throw new InvalidInput("nota", "Escriba en una o dos frases qué se revisó.");
        deadlines.meet(id, REVIEW_RULE, "safeguard.review");
        return docket.record(Fact.on(REVIEWED)
                .inCase(emergency.caseId())
                .addressedTo(emergency.unit())
                .set("emergency", id)
                .set("finding", finding)
                .set("note_language", "es")
                .seal("note", note.strip()));
    }

    Optional<Emergency> find(UUID id) {
        return db.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(this::toEmergency)
                .optional();
    }

    List<Emergency> listOfCase(UUID caseId) {
        return db.sql(SELECT + "where e.case_id = :case order by e.recorded_at desc")
                .param("case", caseId)
                .query(this::toEmergency)
                .list();
    }

    List<Emergency> listOpenOf(Officer officer) {
        return db.sql(SELECT + "where e.opened_by = :officer and e.until > :now order by e.recorded_at desc")
                .param("officer", officer.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(this::toEmergency)
                .list();
    }

    private Emergency toEmergency(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String finding = row.getString("finding");
        return new Emergency(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("file_unit"),
                row.getString("unit"),
                row.getObject("opened_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                String.valueOf(docket.open(OPENED, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed"))
                        .getOrDefault("reason", "")),
                Optional.ofNullable(finding).map(Finding::valueOf));
    }
}
