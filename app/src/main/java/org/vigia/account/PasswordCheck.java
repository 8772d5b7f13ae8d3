package org.vigia.account;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Officer;

/** Opens a session for whoever proves an account of this house. It never says what was wrong. */
@Component
class PasswordCheck implements AuthenticationProvider {
    private final Access access;
    private final Passwords passwords;
    private final Sessions sessions;

    PasswordCheck(Access access, Passwords passwords, Sessions sessions) {
        this.access = access;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Optional<Officer> officer = access.findOfficer(typed.getName());
        if (!passwords.matches(officer.map(Officer::id), String.valueOf(typed.getCredentials())))
            throw new BadCredentialsException("user or password");
        return signedIn(sessions.open(officer.orElseThrow().id(), Means.PASSWORD));
    }

    /** Without authorities: what an officer may do is asked of the policy, never of the session. */
    static Authentication signedIn(SignedIn session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
