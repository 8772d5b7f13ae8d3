package org.vigia.casework;

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
        db.sql(CaseFiles.SELECT + "where c.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(CaseFiles::toFile)
                .list()
                .forEach(file -> subjects.put(
                        file.caseId(),
                        new Subject(file.folio(), "/casos/" + file.folio(), file.isOpen() ? "Abierto" : "Cerrado")));
        return subjects;
    }
}
