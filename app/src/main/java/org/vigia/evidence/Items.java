package org.vigia.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;

/** What is known of each file, and what an antivirus said of it later. */
@Component
class Items {
    static final FactForm ITEM = FactForm.of(
                    "evidence.item", 1, "evidence.item", "number", "kind", "bytes", "language", "verdict", "scanner")
            .sealing("description", "file_name", "sha256");
    private static final FactForm SCAN =
            FactForm.of("evidence.scan", 1, "evidence.scan", "item", "verdict", "scanner", "found");

    /** A file with the last word on it; to be followed by a condition on {@code i}. */
    private static final String SELECT = """
            select i.*, coalesce(s.verdict, i.verdict) as last_verdict, coalesce(s.scanner, i.scanner) as last_scanner
              from evidence.item i
              left join lateral (select verdict, scanner from evidence.scan s
                                  where s.item = i.id order by s.recorded_at desc, s.id limit 1) s on true
            """;

    private final JdbcClient db;
    private final Docket docket;

    Items(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded insert(UUID caseId, NewEvidence asked) {
        AcceptedFile file = asked.file();
        return docket.record(Fact.on(ITEM)
                .inCase(caseId)
                .occurred(asked.taken())
                .set("number", next(caseId))
                .set("kind", file.kind())
                .set("bytes", file.original().length)
                .set("language", asked.language())
                .set("verdict", file.scan().verdict())
                .set("scanner", file.scan().scanner())
                .seal("description", asked.description())
                .seal("file_name", file.name())
                .seal("sha256", file.sha256()));
    }

    @Transactional
    public void record(EvidenceItem item, Scan scan) {
        docket.record(Fact.on(SCAN)
                .about(item.id())
                .inCase(item.caseId())
                .set("item", item.id())
                .set("verdict", scan.verdict())
                .set("scanner", scan.scanner())
                .set("found", scan.found()));
    }

    private int next(UUID caseId) {
        return db.sql("select coalesce(max(number), 0) + 1 from evidence.item where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    int countSince(UUID caseId, Instant since) {
        return db.sql("select count(*) from evidence.item where case_id = :caseId and recorded_at >= :since")
                .param("caseId", caseId)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<EvidenceItem> find(UUID caseId, int number) {
        return db.sql(SELECT + "where i.case_id = :caseId and i.number = :number")
                .param("caseId", caseId)
                .param("number", number)
                .query(this::toItem)
                .optional();
    }

    List<EvidenceItem> list(UUID caseId) {
        return db.sql(SELECT + "where i.case_id = :caseId order by i.number")
                .param("caseId", caseId)
                .query(this::toItem)
                .list();
    }

    /** A file as everybody who works on the case may know of it. */
    record Mention(UUID id, UUID caseId, int number, FileKind kind) {}

    List<Mention> listMentions(Collection<UUID> ids) {
        return db.sql("select id, case_id, number, kind from evidence.item where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Mention(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getInt("number"),
                        FileKind.valueOf(row.getString("kind"))))
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from evidence.item where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    private EvidenceItem toItem(ResultSet row, int n) throws SQLException {
        Map<String, @Nullable String> texts = docket.open(
                ITEM, row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new EvidenceItem(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                row.getString("unit"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                String.valueOf(texts.get("description")),
                String.valueOf(texts.get("file_name")),
                String.valueOf(texts.get("sha256")),
                row.getString("language"),
                new Occurred(
                        row.getObject("occurred", OffsetDateTime.class).toInstant(),
                        Occurred.Precision.valueOf(row.getString("occurred_precision"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Verdict.valueOf(row.getString("last_verdict")),
                row.getString("last_scanner"));
    }
}
