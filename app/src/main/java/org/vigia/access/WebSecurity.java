package org.vigia.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Which addresses are open to everyone. What is not named is refused. */
@Configuration
class WebSecurity {
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
