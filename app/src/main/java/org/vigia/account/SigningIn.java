package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.SignIn;

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

    SigningIn(
            PasswordCheck check,
            Places places,
            ProviderSignIn provider,
            Sessions sessions,
            SecondFactorRule rule,
            Access access) {
        this.check = check;
        this.places = places;
        this.provider = provider;
        this.sessions = sessions;
        this.rule = rule;
        this.access = access;
    }

    @Override
    public void install(HttpSecurity http) {
        var over = new SessionOver();
        http.authenticationProvider(check)
                .formLogin(form -> form.loginPage("/entrar")
                        .usernameParameter(USER)
                        .passwordParameter("contrasena")
                        .authenticationDetailsSource(this::typed)
                        .successHandler(this::enter)
                        .failureHandler(SigningIn::refuse))
                .logout(logout -> logout.logoutUrl("/salir")
                        .addLogoutHandler((request, response, who) -> leave(who))
                        .logoutSuccessUrl("/entrar?salida"))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(over).accessDeniedHandler(over))
                .addFilterBefore(new EveryRequest(sessions, rule, access), AuthorizationFilter.class);
        provider.install(http);
    }

    private Typed typed(HttpServletRequest request) {
        String code =
                Objects.requireNonNullElse(request.getParameter("codigo"), "").replaceAll("\\s", "");
        return new Typed(code, places.of(request, Objects.requireNonNullElse(request.getParameter(USER), "")));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        places.remember(request, response, Objects.requireNonNullElse(request.getParameter(USER), ""));
        response.sendRedirect("/hoy");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(why instanceof TooSoon ? "/entrar?espera" : "/entrar?error");
    }

    private void leave(@Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof SignedIn session) sessions.end(session, Ending.SIGNED_OUT);
    }
}
