package org.vigia.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** The folios of other systems. */
@Component
class ExternalRefs {
    private static final FactForm FORM =
            FactForm.of("registry.external_ref", 1, "registry.external_ref", "subject", "system", "issuer", "value");
    private static final int LONGEST = 80;

    private final JdbcClient db;
    private final Docket docket;

    ExternalRefs(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    void insert(ExternalRef ref, @Nullable UUID caseId) {
        if (ref.value().isBlank() || ref.value().length() > LONGEST)
            throw new InvalidInput(
                    "folio_externo", "Escriba el folio como lo da el otro sistema, de 1 a 80 caracteres.");
        if (list(ref.subject()).contains(ref)) return;
        docket.record(Fact.on(FORM)
                .inCase(caseId)
                .set("subject", ref.subject())
                .set("system", ref.system())
                .set("issuer", ref.issuer())
                .set("value", ref.value()));
    }

    List<ExternalRef> list(UUID subject) {
        return db.sql("select * from registry.external_ref where subject = :subject order by recorded_at")
                .param("subject", subject)
                .query((row, n) -> new ExternalRef(
                        ExternalSystem.valueOf(row.getString("system")),
                        row.getString("issuer"),
                        row.getString("value"),
                        subject))
                .list();
    }
}
