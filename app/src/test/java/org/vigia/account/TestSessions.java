package org.vigia.account;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;

/** Sessions of officers whom a test makes up: the account is there from their first request on. */
@Component
public class TestSessions {
    private final JdbcClient db;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Map<UUID, String> made = new ConcurrentHashMap<>();

    TestSessions(JdbcClient db, Sessions sessions, ApiKeys keys) {
        this.db = db;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** A key for the officer's programs, used once already. */
    public String key(Officer officer) {
        enrol(officer);
        return made.computeIfAbsent(officer.id(), _ -> {
            String key = keys.make(
                    officer, "prueba", Opens.PROGRAM, keys.today(officer).plusDays(30), Means.PROVIDER);
            keys.use(key, Opens.PROGRAM);
            return key;
        });
    }

    public Authentication open(Officer officer) {
        enrol(officer);
        return PasswordCheck.signedIn(sessions.open(officer.id(), Means.PROVIDER, Browser.UNKNOWN));
    }

    private void enrol(Officer officer) {
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
    }
}
