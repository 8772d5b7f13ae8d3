package org.vigia.vault;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two administrators of one unit, and what they agree on, written as the database keeps it. */
public record TwoAdministrators(JdbcClient db, UUID one, UUID other) {
    public static TwoAdministrators appoint(JdbcClient admin) {
        return new TwoAdministrators(admin, appointed(admin, "ADMINISTRATOR"), appointed(admin, "ADMINISTRATOR"));
    }

    static UUID appointed(JdbcClient admin, String role) {
        UUID id = UUID.randomUUID();
        admin.sql("insert into access.officer (id, username, display_name, created_at) values (:id, :name,"
                        + " 'Prueba', now())")
                .param("id", id)
                .param("name", "prueba " + id)
                .update();
        admin.sql("insert into access.appointment (officer, seq, unit, role, active, appointed_at) values (:id,"
                        + " 1, 'ESTAD', :role, true, now())")
                .param("id", id)
                .param("role", role)
                .update();
        return id;
    }

    /** A proposal that both want, and its approval. */
    public UUID agree() {
        return decide(propose(), other, true);
    }

    UUID propose() {
        UUID proposal = UUID.randomUUID();
        db.sql("""
            insert into access.proposal (id, unit, asks, kind, subject, content, sealed, proposed_by, proposed_at, lapses_at)
            values (:id, 'ESTAD', 'ROTATE_KEYS', 'vault.rotation', 'vault.key', '', '\\x00', :one, now(), now() + interval '3 days')\
            """).param("id", proposal).param("one", one).update();
        return proposal;
    }

    UUID decide(UUID proposal, UUID by, boolean approved) {
        db.sql("""
            insert into access.approval (proposal, proposed_by, decided_by, approved, sealed, decided_at)
            values (:id, :one, :by, :approved, null, now())\
            """)
                .param("id", proposal)
                .param("one", one)
                .param("by", by)
                .param("approved", approved)
                .update();
        return proposal;
    }
}
