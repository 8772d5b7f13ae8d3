package org.vigia.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** Who complained. The rows belong to no case, so that only the unit that received them can ever see them. */
@Component
class Complainants {
    private static final FactForm FORM = FactForm.of("intake.complainant", 1, "intake.complainant", "complaint")
            .sealing("name", "contact", "tie");
    private static final FactForm READ = FactForm.of(
                    "intake.complainant_read", 1, "intake.complainant_read", "complainant", "reader")
            .sealing("purpose");
    private static final int SHORTEST_PURPOSE = 5;

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;

    Complainants(JdbcClient db, Docket docket, Access access) {
        this.db = db;
        this.docket = docket;
        this.access = access;
    }

    void insert(UUID complaint, Complainant complainant) {
        docket.record(Fact.on(FORM)
                .set("complaint", complaint)
                .seal("name", complainant.name())
                .seal("contact", complainant.contact())
                .seal("tie", complainant.tie()));
    }

    boolean isKnown(UUID complaint) {
        return db.sql("select exists (select 1 from intake.complainant where complaint = :complaint)")
                .param("complaint", complaint)
                .query(Boolean.class)
                .single();
    }

    /** The row that says who was shown it comes first; without it there is no answer. */
    Map<String, String> reveal(UUID complaint, String purpose) {
        if (purpose.strip().length() < SHORTEST_PURPOSE)
            throw new InvalidInput(
                    "motivo", "Escriba para qué necesita saber quién denunció; queda registrado con su nombre.");
        var row = db.sql("select id, sealed, sealed_key from intake.complainant where complaint = :complaint")
                .param("complaint", complaint)
                .query((r, n) -> new Sealed(
                        r.getObject("id", UUID.class), r.getObject("sealed_key", UUID.class), r.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new NotFound("complainant of " + complaint));
        docket.record(Fact.on(READ)
                .set("complainant", row.id)
                .set("reader", access.getOfficer().id())
                .seal("purpose", purpose.strip()));
        var known = new LinkedHashMap<String, String>();
        var opened = docket.open(FORM, row.id, row.key, row.text);
        for (String field : FORM.sealed()) {
            String text = opened.get(field);
            if (text != null) known.put(field, text);
        }
        return known;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID id, UUID key, byte[] text) {}
}
