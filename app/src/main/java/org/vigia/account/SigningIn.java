package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.SecurityLog;
import org.vigia.access.SignIn;
import org.vigia.page.Language;
import org.vigia.page.Messages;

/** Sign-in with a form, sign-out, and what happens between them at every request. */
@Component
class SigningIn implements SignIn {
    private static final String USER = "usuario";
    private final PasswordCheck check;
    private final Places places;
    private final ProviderSignIn provider;
    private final Sessions sessions;
    private final SecondFactorRule rule;
    private final Access access;
    private final SecurityLog log;
    private final ProgramSignIn programs;

    SigningIn(
            PasswordCheck check,
            Places places,
            ProviderSignIn provider,
            Sessions sessions,
            SecondFactorRule rule,
            Access access,
            SecurityLog log,
            ProgramSignIn programs) {
        this.check = check;
        this.places = places;
        this.provider = provider;
        this.sessions = sessions;
        this.rule = rule;
        this.access = access;
        this.log = log;
        this.programs = programs;
    }

    @Override
    public void install(HttpSecurity http) {
        var over = new SessionOver(log);
        http.authenticationProvider(check)
                .formLogin(form -> form.loginPage("/entrar")
                        .usernameParameter(USER)
                        .passwordParameter("contrasena")
                        .authenticationDetailsSource(this::typed)
                        .successHandler(this::enter)
                        .failureHandler(this::refuse))
                .logout(logout -> logout.logoutUrl("/salir")
                        .addLogoutHandler((request, response, who) -> leave(response, who))
                        .logoutSuccessUrl("/entrar?salida"))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(over).accessDeniedHandler(over))
                .addFilterBefore(programs.reading(Opens.CALENDAR), AuthorizationFilter.class)
                .addFilterBefore(new EveryRequest(sessions, rule, access), AuthorizationFilter.class);
        provider.install(http);
    }

    @Override
    public void installForPrograms(HttpSecurity http) {
        programs.install(http);
    }

    private Typed typed(HttpServletRequest request) {
        String code =
                Objects.requireNonNullElse(request.getParameter("codigo"), "").replaceAll("\\s", "");
        return new Typed(
                code,
                places.of(request, Objects.requireNonNullElse(request.getParameter(USER), "")),
                Browser.of(request));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        places.remember(request, response, Objects.requireNonNullElse(request.getParameter(USER), ""));
        response.sendRedirect("/hoy");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean tooSoon = why instanceof TooSoon;
        HttpStatus status = tooSoon ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED;
        log.refused(request, status.value(), tooSoon ? "sign-in-too-soon" : "sign-in");
        String typed = Objects.requireNonNullElse(request.getParameter(Language.PARAMETER), "");
        response.sendRedirect((tooSoon ? "/entrar?espera" : "/entrar?error") + new Messages(Language.of(typed)).more());
    }

    /** The browser is told to forget what it may hold of this host, but not that it has opened the account before. */
    private void leave(HttpServletResponse response, @Nullable Authentication who) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        if (who != null && who.getPrincipal() instanceof SignedIn session) sessions.end(session, Ending.SIGNED_OUT);
    }
}
