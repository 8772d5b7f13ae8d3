package org.vigia.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.SecurityLog;

/** How programs say who they work for. */
@Component
record ProgramSignIn(ApiKeys keys, ApiPace pace, SecondFactorRule rule, Access access, SecurityLog log) {
    void install(HttpSecurity http) {
        http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(new NoKey(log)))
                .addFilterBefore(reading(Opens.PROGRAM), AuthorizationFilter.class);
    }

    KeyRequest reading(Opens opens) {
        return new KeyRequest(opens, keys, pace, rule, access, log);
    }
}
