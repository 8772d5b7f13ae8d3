package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.vigia.access.SecurityLog;

/** Sends whoever is not signed in to the page for it, which says so when it is because a session ended. */
final class SessionOver implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final SecurityLog log;

    SessionOver(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        log.refused(request, HttpStatus.UNAUTHORIZED.value(), ended(request) ? "session-over" : "no-session");
        response.sendRedirect(ended(request) ? "/entrar?fin" : "/entrar");
    }

    /** A form without its token: its session has ended, or it is a forgery. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean ended = ended(request);
        String forged = refused instanceof CsrfException ? "form-without-token" : "not-permitted";
        log.refused(request, HttpStatus.FORBIDDEN.value(), ended ? "session-over" : forged);
        if (ended) response.sendRedirect("/entrar?fin");
        else response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static boolean ended(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
