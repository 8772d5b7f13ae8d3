package org.vigia.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;

/** The facts that an identity was opened. A name is shown while such a row is younger than half an hour, and not without. */
@Component
class Openings {
    private static final FactForm FORM = FactForm.of(
                    "identity.opening",
                    1,
                    "identity.opening",
                    "person_kind",
                    "person",
                    "reader",
                    "purpose",
                    "nth_today",
                    "nth_recent")
            .sealing("words");

    private final JdbcClient db;
    private final Docket docket;
    private final Clocks clocks;

    Openings(JdbcClient db, Docket docket, Clocks clocks) {
        this.db = db;
        this.docket = docket;
        this.clocks = clocks;
    }

    void insert(Person person, UUID reader, Reason reason, int nthToday, int nthRecent) {
        docket.record(Fact.on(FORM)
                .inCase(person.caseId())
                .set("person_kind", person.kind())
                .set("person", person.id())
                .set("reader", reader)
                .set("purpose", reason.purpose())
                .set("nth_today", nthToday)
                .set("nth_recent", nthRecent)
                .seal("words", reason.words().strip()));
    }

    /** The latest since an instant, of one person by one officer. */
    Optional<Opening> find(Person.Kind kind, UUID person, UUID reader, Instant since) {
        return db.sql("""
                        select * from identity.opening
                         where person_kind = :kind and person = :person and reader = :reader and recorded_at > :since
                         order by recorded_at desc limit 1""")
                .param("kind", kind.name())
                .param("person", person)
                .param("reader", reader)
                .param("since", at(since))
                .query(this::toOpening)
                .optional();
    }

    /** Counts what one officer opened since an instant. Until the transaction ends nobody else opens as that officer. */
    int count(UUID reader, Instant since) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:reader, 6))")
                .param("reader", reader.toString())
                .query((row, n) -> true)
                .single();
        return db.sql("select count(*) from identity.opening where reader = :reader and recorded_at >= :since")
                .param("reader", reader)
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /** Those of a file, and of persons beside it; the latest first. */
    Slice<Opening> list(UUID caseId, Collection<UUID> beside, Cursor cursor) {
        List<Opening> found = db.sql(
                        "select * from identity.opening where (case_id = :caseId or person = any (:beside))"
                                + cursor.page())
                .param("caseId", caseId)
                .param("beside", beside.toArray(UUID[]::new))
                .params(cursor.params())
                .query(this::toOpening)
                .list();
        return cursor.slice(found, last -> List.of(last.at(), last.id()));
    }

    /** Those of one person of a file, the latest first. */
    List<Opening> list(UUID caseId, UUID person) {
        return db.sql("""
                        select * from identity.opening where case_id = :caseId and person = :person
                         order by recorded_at desc""")
                .param("caseId", caseId)
                .param("person", person)
                .query(this::toOpening)
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from identity.opening where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    /** Who has done something else in a file than open identities. */
    List<UUID> listActors(UUID caseId) {
        return db.sql("select distinct officer from docket.act where case_id = :caseId and form <> :form")
                .param("caseId", caseId)
                .param("form", FORM.name())
                .query(UUID.class)
                .list();
    }

    private Opening toOpening(ResultSet row, int n) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        String unit = row.getString("unit");
        var words = docket.open(
                FORM, row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new Opening(
                row.getObject("id", UUID.class),
                new Person(
                        Person.Kind.valueOf(row.getString("person_kind")),
                        row.getObject("person", UUID.class),
                        row.getObject("case_id", UUID.class)),
                row.getObject("reader", UUID.class),
                unit,
                at,
                at.plus(Limits.on(clocks.dayOf(at, unit)).open()),
                new Reason(
                        Purpose.valueOf(row.getString("purpose")),
                        Optional.ofNullable(words.get("words")).orElse("")),
                row.getInt("nth_today"),
                row.getInt("nth_recent"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
