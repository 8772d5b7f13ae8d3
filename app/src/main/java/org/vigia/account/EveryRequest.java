package org.vigia.account;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.account.Sessions.Present;

/** Reads anew, at every request, who the session belongs to: what changed in the account acts on the next request. */
final class EveryRequest implements Filter {
    private final Sessions sessions;
    private final SecondFactorRule rule;
    private final Access access;

    EveryRequest(Sessions sessions, SecondFactorRule rule, Access access) {
        this.sessions = sessions;
        this.rule = rule;
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
        Optional<Present> present = sessions.use(session);
        if (present.isEmpty()) {
            SecurityContextHolder.clearContext();
            HttpSession remembered = ((HttpServletRequest) request).getSession(false);
            if (remembered != null) remembered.invalidate();
            chain.doFilter(request, response);
            return;
        }
        Optional<String> first = first(present.get());
        if (first.isEmpty() || stays(((HttpServletRequest) request).getRequestURI(), first.get()))
            answer(present.get().officer(), request, response, chain);
        else ((HttpServletResponse) response).sendRedirect(first.get());
    }

    /** What must be done before anything else: with a code from administrators, and without a second factor that is asked. */
    private Optional<String> first(Present present) {
        if (present.temporary()) return Optional.of(PasswordPage.PATH);
        boolean missing = present.means() == Means.PASSWORD && !present.coded();
        return missing && rule.asks(present.officer().role()) ? Optional.of(CodePage.PATH) : Optional.empty();
    }

    private static boolean stays(String path, String first) {
        return path.equals(first) || path.equals("/error") || path.startsWith("/estatico/");
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
