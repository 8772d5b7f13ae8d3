package org.vigia.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.account.TestSessions;

/** Sessions of the running server, as signing in leaves them; from there on every request passes all filters. */
@Component
class Sessions {
    private static final Duration RESTED = Duration.ofMinutes(10);
    private final ServletWebServerApplicationContext context;
    private final TestSessions sessions;
    private final Map<Officer, Session> open = new HashMap<>();
    private final Map<Officer, Instant> asked = new HashMap<>();

    Sessions(ServletWebServerApplicationContext context, TestSessions sessions) {
        this.context = context;
        this.sessions = sessions;
    }

    /** One for each officer, opened when it is first asked for, and again before it would end for having rested. */
    synchronized Session of(Officer officer) {
        Instant now = Instant.now();
        Instant before = asked.put(officer, now);
        if (before != null && before.plus(RESTED).isBefore(now)) open.remove(officer);
        return open.computeIfAbsent(officer, this::open);
    }

    Session nobody() {
        return new Session(server().getPort(), Map.of());
    }

    private Session open(Officer officer) {
        var web = (Context) server().getTomcat().getHost().findChildren()[0];
        var session = web.getManager().createSession(null);
        session.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(sessions.open(officer)));
        return new Session(
                        server().getPort(),
                        Map.of(web.getServletContext().getSessionCookieConfig().getName(), session.getId()))
                .withKey(sessions.key(officer));
    }

    private TomcatWebServer server() {
        return (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    }
}
