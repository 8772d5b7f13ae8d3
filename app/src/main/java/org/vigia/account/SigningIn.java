package org.vigia.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.SignIn;

/** Sign-in with a form, sign-out, and what happens between them at every request. */
@Component
class SigningIn implements SignIn {
    private final PasswordCheck check;
    private final Sessions sessions;
    private final Access access;

    SigningIn(PasswordCheck check, Sessions sessions, Access access) {
        this.check = check;
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public void install(HttpSecurity http) {
        var over = new SessionOver();
        http.authenticationProvider(check)
                .formLogin(form -> form.loginPage("/entrar")
                        .usernameParameter("usuario")
                        .passwordParameter("contrasena")
                        .defaultSuccessUrl("/hoy", true)
                        .failureUrl("/entrar?error"))
                .logout(logout -> logout.logoutUrl("/salir")
                        .addLogoutHandler((request, response, who) -> {
                            if (who != null && who.getPrincipal() instanceof SignedIn session)
                                sessions.end(session, Ending.SIGNED_OUT);
                        })
                        .logoutSuccessUrl("/entrar?salida"))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(over).accessDeniedHandler(over))
                .addFilterBefore(new EveryRequest(sessions, access), AuthorizationFilter.class);
    }
}
