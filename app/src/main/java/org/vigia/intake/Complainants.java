package org.vigia.intake;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Shown;
import org.vigia.identity.Stamp;

/** Who complained. The rows belong to no case, so that only the unit that received them can ever see them. */
@Component
class Complainants {
    private static final FactForm FORM = FactForm.of("intake.complainant", 1, "intake.complainant", "complaint")
            .sealing("name", "contact", "tie");

    private final JdbcClient db;
    private final Docket docket;
    private final Identity identity;

    Complainants(JdbcClient db, Docket docket, Identity identity) {
        this.db = db;
        this.docket = docket;
        this.identity = identity;
    }

    void insert(UUID complaint, UUID caseId, Complainant complainant) {
        docket.record(Fact.on(FORM)
                .keyIn(caseId)
                .set("complaint", complaint)
                .seal("name", complainant.name())
                .seal("contact", complainant.contact())
                .seal("tie", complainant.tie()));
    }

    boolean isKnown(UUID complaint) {
        return findId(complaint).isPresent();
    }

    Optional<UUID> findId(UUID complaint) {
        return db.sql("select id from intake.complainant where complaint = :complaint")
                .param("complaint", complaint)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> findCase(UUID complainant) {
        return db.sql("""
                        select c.case_id from intake.complainant p join intake.complaint c on c.id = p.complaint
                         where p.sealed_key = :complainant""").param("complainant", complainant).query(UUID.class).optional();
    }

    Shown reveal(UUID complaint, Reason reason) {
        var row = get(complaint);
        return shown(row, identity.open(new Person(Person.Kind.COMPLAINANT, row.id, null), reason));
    }

    /** Empty while it is not open to the acting officer. */
    Optional<Shown> findShown(UUID complaint) {
        var row = get(complaint);
        return identity.findOpen(Person.Kind.COMPLAINANT, row.id).map(stamp -> shown(row, stamp));
    }

    private Shown shown(Sealed row, Stamp stamp) {
        var known = new LinkedHashMap<String, String>();
        var opened = docket.open(FORM, row.id, row.key, row.text);
        for (String field : FORM.sealed()) {
            String text = opened.get(field);
            if (text != null) known.put(field, text);
        }
        return new Shown(known, stamp);
    }

    private Sealed get(UUID complaint) {
        return db.sql("select id, sealed, sealed_key from intake.complainant where complaint = :complaint")
                .param("complaint", complaint)
                .query((r, n) -> new Sealed(
                        r.getObject("id", UUID.class), r.getObject("sealed_key", UUID.class), r.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new NotFound("complainant of " + complaint));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID id, UUID key, byte[] text) {}
}
