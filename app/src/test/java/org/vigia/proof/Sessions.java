package org.vigia.proof;

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
    private final ServletWebServerApplicationContext context;
    private final TestSessions sessions;
    private final Map<Officer, Session> open = new HashMap<>();

    Sessions(ServletWebServerApplicationContext context, TestSessions sessions) {
        this.context = context;
        this.sessions = sessions;
    }

    /** One for each officer, opened when it is first asked for. */
    synchronized Session of(Officer officer) {
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
