package org.vigia.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.SecurityLog;
import org.vigia.account.ApiKeys.Present;

/** Reads anew, at every request of a program or calendar, whose key it brought. */
final class KeyRequest extends OncePerRequestFilter {
    private final Opens opens;
    private final ApiKeys keys;
    private final ApiPace pace;
    private final SecondFactorRule rule;
    private final Access access;
    private final SecurityLog log;

    KeyRequest(Opens opens, ApiKeys keys, ApiPace pace, SecondFactorRule rule, Access access, SecurityLog log) {
        this.opens = opens;
        this.keys = keys;
        this.pace = pace;
        this.rule = rule;
        this.access = access;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> brought = opens.brought(request);
        Optional<Officer> officer = brought.flatMap(key -> keys.use(key, opens))
                .filter(this::isProven)
                .map(Present::officer);
        if (officer.isEmpty()) {
            if (brought.isPresent() && opens == Opens.CALENDAR) refuse(request, response);
            else chain.doFilter(request, response);
            return;
        }
        if (pace.isOver(officer.get())) {
            log.refused(request, HttpStatus.TOO_MANY_REQUESTS.value(), "api-pace");
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        answer(officer.get(), request, response, chain);
    }

    /** A page to sign in at would leave old deadlines standing in the calendar. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.refused(request, HttpStatus.UNAUTHORIZED.value(), "key-refused");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    /** Where a second factor is asked of the role, a key that was made without one is not let in. */
    private boolean isProven(Present present) {
        return present.means() != Means.PASSWORD || !rule.asks(present.officer().role());
    }

    private void answer(Officer officer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(officer.id().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            access.answerAs(officer, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
