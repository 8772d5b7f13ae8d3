package org.vigia.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Subjects;

/** Names links on pages that list acts, by the referral that they answer. */
@Component
class LinkSubjects implements Subjects {
    private final JdbcClient db;

    LinkSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "enlace";
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        db.sql("select id, folio from link.link where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    String folio = row.getString("folio");
                    subjects.put(
                            row.getObject("id", UUID.class),
                            new Subject(folio, "/canalizaciones/" + folio, "Enlace de un solo uso"));
                });
        return subjects;
    }
}
