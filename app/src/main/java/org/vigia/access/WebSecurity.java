package org.vigia.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Which addresses are open to everyone. What is not named is refused. */
@Configuration
class WebSecurity {
    /** Programs bring a key with every request; no cookie counts, so that nothing can be sent in somebody's name. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Operations operations, SignIn signIn) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(operations.open())
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable);
        signIn.installForPrograms(http);
        return http.build();
    }

    @Bean
    SecurityFilterChain webSecurityFilterChain(HttpSecurity http, Operations operations, SignIn signIn) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(operations.open())
                        .permitAll()
                        .requestMatchers("/estatico/**", "/favicon.ico", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(AbstractHttpConfigurer::disable); // Headers writes them, on refusals by the server itself too
        signIn.install(http);
        return http.build();
    }
}
