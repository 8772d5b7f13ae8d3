package org.vigia.account;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.vigia.access.Access;
import org.vigia.access.Officer;

/** Reads anew, at every request, who the session belongs to: what changed in the account acts on the next request. */
final class EveryRequest implements Filter {
    private final Sessions sessions;
    private final Access access;

    EveryRequest(Sessions sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn session)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Officer> officer = sessions.use(session);
        if (officer.isPresent()) {
            answer(officer.get(), request, response, chain);
            return;
        }
        SecurityContextHolder.clearContext();
        HttpSession remembered = ((HttpServletRequest) request).getSession(false);
        if (remembered != null) remembered.invalidate();
        chain.doFilter(request, response);
    }

    private void answer(Officer officer, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
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
