package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
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

/** Who was shown who a child is: the only way to a name, and the row comes first. */
@Component
class IdentityReads {
    private static final FactForm FORM = FactForm.of(
                    "registry.identity_read", 1, "registry.identity_read", "child", "reader")
            .sealing("purpose");
    private static final int SHORTEST_PURPOSE = 5;

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;

    IdentityReads(JdbcClient db, Docket docket, Access access) {
        this.db = db;
        this.docket = docket;
        this.access = access;
    }

    Map<String, String> reveal(UUID child, String purpose) {
        if (purpose.strip().length() < SHORTEST_PURPOSE)
            throw new InvalidInput(
                    "motivo", "Escriba para qué necesita ver el nombre; queda en la bitácora del expediente.");
        var found = db.sql("select id, case_id, sealed, sealed_key from registry.child where id = :id")
                .param("id", child)
                .query((row, n) -> new Found(row.getObject("case_id", UUID.class), SealedTexts.of(row)))
                .optional()
                .orElseThrow(() -> new NotFound("child " + child));
        docket.record(Fact.on(FORM)
                .inCase(found.caseId)
                .set("child", child)
                .set("reader", access.getOfficer().id())
                .seal("purpose", purpose.strip()));
        return found.texts.open(docket, Children.FORM);
    }

    List<IdentityRead> list(UUID caseId) {
        return db.sql("select * from registry.identity_read where case_id = :caseId order by recorded_at desc")
                .param("caseId", caseId)
                .query(this::toRead)
                .list();
    }

    private record Found(UUID caseId, SealedTexts texts) {}

    private IdentityRead toRead(ResultSet row, int n) throws SQLException {
        return new IdentityRead(
                row.getObject("child", UUID.class),
                row.getObject("reader", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                SealedTexts.of(row).open(docket, FORM).getOrDefault("purpose", ""));
    }
}
