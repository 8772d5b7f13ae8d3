package org.vigia.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which addresses are open to everyone, how one signs in, and the headers of every answer. What is not named is refused. */
@Configuration
class WebSecurity {
    private static final String CONTENT_POLICY = """
            default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'""";

    @Bean
    SecurityFilterChain webSecurityFilterChain(HttpSecurity http, Operations operations) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(operations.open())
                        .permitAll()
                        .requestMatchers("/estatico/**", "/favicon.ico", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/entrar")
                        .usernameParameter("usuario")
                        .passwordParameter("contrasena")
                        .defaultSuccessUrl("/hoy", true)
                        .failureUrl("/entrar?error"))
                .logout(logout -> logout.logoutUrl("/salir").logoutSuccessUrl("/entrar?salida"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }
}
