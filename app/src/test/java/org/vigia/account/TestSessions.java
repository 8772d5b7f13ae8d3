package org.vigia.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;

/** Sessions of officers whom a test makes up: the account is there from their first request on. */
@Component
public class TestSessions {
    private final JdbcClient db;
    private final Sessions sessions;

    TestSessions(JdbcClient db, Sessions sessions) {
        this.db = db;
        this.sessions = sessions;
    }

    public Authentication open(Officer officer) {
        int fresh = db.sql("""
            insert into access.officer (id, username, display_name, created_at)
            values (:id, :name || (case when exists (select from access.officer where username = :name)
                                   then ' ' || :id else '' end), :display, now())
            on conflict (id) do nothing\
            """)
                .param("id", officer.id())
                .param("name", officer.username())
                .param("display", officer.displayName())
                .update();
        if (fresh == 1)
            db.sql("""
                insert into access.appointment (officer, seq, unit, role, active, appointed_at)
                values (:id, 1, :unit, :role, true, now())\
                """)
                    .param("id", officer.id())
                    .param("unit", officer.unit())
                    .param("role", officer.role().name())
                    .update();
        return PasswordCheck.signedIn(sessions.open(officer.id(), Means.PROVIDER, Browser.UNKNOWN));
    }
}
