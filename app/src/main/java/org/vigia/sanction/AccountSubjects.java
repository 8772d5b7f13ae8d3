package org.vigia.sanction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Subjects;

/** Names what was handed over for collection on pages that list deadlines; who does not collect is led to its proceeding. */
@Component
class AccountSubjects implements Subjects {
    private final JdbcClient db;
    private final Access access;

    AccountSubjects(JdbcClient db, Access access) {
        this.db = db;
        this.access = access;
    }

    @Override
    public String kind() {
        return ProceedingClocks.ACCOUNT;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> described = new HashMap<>();
        String page = access.may(Permission.RECORD_COLLECTION) ? "/cobros/" : "/procedimientos/";
        db.sql("select id, folio, resolution_number from sanction.handover where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    String folio = row.getString("folio");
                    described.put(
                            row.getObject("id", UUID.class),
                            new Subject(folio, page + folio, "Cobro de " + row.getString("resolution_number")));
                });
        return described;
    }
}
