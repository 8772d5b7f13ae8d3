package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.reference.Reference;

/** The records of children. */
@Component
class Children {
    static final FactForm FORM = FactForm.of(
                    "registry.child",
                    1,
                    "registry.child",
                    "sex",
                    "age_at_least",
                    "age_at_most",
                    "age_method",
                    "aged_on",
                    "indigenous",
                    "language",
                    "origin",
                    "disability",
                    "curp_status")
            .sealing("given_names", "surnames", "curp", "birth_date", "guardian", "contact");

    private static final int AT_A_VISIT = 50;

    private final JdbcClient db;
    private final Docket docket;
    private final Reference reference;
    private final Access access;
    private final InstantSource clock;
    private final CurpIndex curps;

    Children(JdbcClient db, Docket docket, Reference reference, Access access, InstantSource clock, CurpIndex curps) {
        this.db = db;
        this.docket = docket;
        this.reference = reference;
        this.access = access;
        this.clock = clock;
        this.curps = curps;
    }

    UUID insert(NewChild child, @Nullable UUID caseId) {
        return insertAll(List.of(new ChildOnFile(child, caseId))).getFirst();
    }

    /** Those of a visit one after the other, so that each has its moment and its place among them; of a register all at once. */
    List<UUID> insertAll(List<ChildOnFile> children) {
        var zone = reference.zoneOfUnit(access.getOfficer().unit());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        for (ChildOnFile told : children)
            ChildRules.check(told.child(), today, reference.languages()).refuseIfAny();
        var facts = children.stream().map(told -> fact(told, zone)).toList();
        var recorded = facts.size() > AT_A_VISIT
                ? docket.recordAll(facts)
                : facts.stream().map(docket::record).toList();
        for (int i = 0; i < children.size(); i++) {
            String curp = children.get(i).child().names().curp();
            if (curp != null)
                curps.insert(recorded.get(i).subject(), children.get(i).caseId(), curp);
        }
        return recorded.stream().map(Recorded::subject).toList();
    }

    private static Fact fact(ChildOnFile told, ZoneId zone) {
        NewChild child = told.child();
        var names = child.names();
        return Fact.on(FORM)
                .inCase(told.caseId())
                .occurred(Occurred.on(child.on(), zone))
                .set("sex", child.sex())
                .set("age_at_least", child.age().atLeast())
                .set("age_at_most", child.age().atMost())
                .set("age_method", child.method())
                .set("aged_on", child.on())
                .set("indigenous", child.indigenous())
                .set("language", child.language())
                .set("origin", child.origin())
                .set("disability", child.disability())
                .set("curp_status", child.curpStatus())
                .seal("given_names", names.givenNames())
                .seal("surnames", names.surnames())
                .seal("curp", names.curp())
                .seal(
                        "birth_date",
                        names.birthDate() == null ? null : names.birthDate().toString())
                .seal("guardian", names.guardian())
                .seal("contact", names.contact());
    }

    List<Child> list(UUID caseId) {
        return db.sql("""
                        select * from registry.child c
                         where case_id = :caseId and retracts is null
                           and not exists (select 1 from registry.child l where l.corrects = c.id or l.retracts = c.id)
                         order by recorded_at, act_id""").param("caseId", caseId).query(Children::toChild).list();
    }

    /** What identifies a child, still encrypted. @throws NotFound when absent or hidden */
    Name getName(UUID child) {
        return db.sql("select id, case_id, sealed, sealed_key from registry.child where id = :id")
                .param("id", child)
                .query((row, n) -> new Name(row.getObject("case_id", UUID.class), SealedTexts.of(row), docket))
                .optional()
                .orElseThrow(() -> new NotFound("child " + child));
    }

    record Name(@Nullable UUID caseId, SealedTexts texts, Docket docket) {
        Map<String, String> open() {
            return texts.open(docket, FORM);
        }
    }

    /** Whether a record says the same; nothing of it leaves this room. */
    boolean isTold(UUID child, NewChild told) {
        return docket.isErased(child)
                || db.sql("select * from registry.child where id = :id")
                        .param("id", child)
                        .query(this::toNewChild)
                        .single()
                        .equals(told);
    }

    private NewChild toNewChild(ResultSet row, int n) throws SQLException {
        Child child = toChild(row, n);
        var texts = SealedTexts.of(row).open(docket, FORM);
        @Nullable String born = texts.get("birth_date");
        return new NewChild(
                child.sex(),
                child.age(),
                child.method(),
                child.agedOn(),
                child.indigenous(),
                child.language(),
                child.origin(),
                child.disability(),
                child.curpStatus(),
                new NewChild.Names(
                        texts.get("given_names"),
                        texts.get("surnames"),
                        texts.get("curp"),
                        born == null ? null : LocalDate.parse(born),
                        texts.get("guardian"),
                        texts.get("contact")));
    }

    private static Child toChild(ResultSet row, int n) throws SQLException {
        return new Child(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                Sex.valueOf(row.getString("sex")),
                Age.between(row.getInt("age_at_least"), row.getInt("age_at_most")),
                AgeMethod.valueOf(row.getString("age_method")),
                row.getObject("aged_on", LocalDate.class),
                Answer.valueOf(row.getString("indigenous")),
                row.getString("language"),
                Origin.valueOf(row.getString("origin")),
                Answer.valueOf(row.getString("disability")),
                CurpStatus.valueOf(row.getString("curp_status")));
    }
}
