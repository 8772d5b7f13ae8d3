package org.vigia.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Subjects;

/** Case files, for pages that list what is due. */
@Component
class CaseSubjects implements Subjects {
    private static final String CLOSED = """
            exists (select from casework.closure z where z.case_id = c.id
                       and not exists (select from casework.reopening r where r.closure = z.id))""";

    private final JdbcClient db;

    CaseSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return CaseDesk.KIND;
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        db.sql("select c.id, c.folio, " + CLOSED + " as closed from casework.case_file c where c.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    subjects.put(row.getObject("id", UUID.class), toSubject(row));
                });
        return subjects;
    }

    private static Subject toSubject(ResultSet row) throws SQLException {
        String folio = row.getString("folio");
        return new Subject(folio, "/casos/" + folio, row.getBoolean("closed") ? "Cerrado" : "Abierto");
    }
}
