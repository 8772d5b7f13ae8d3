package org.vigia.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A hash takes 16 MB and a core: more at once would be somebody else's way to stop the house. */
    static final int HASHED_AT_ONCE = 4;

    private final Semaphore hashing = new Semaphore(HASHED_AT_ONCE);

    private final Access access;
    private final Passwords passwords;
    private final SecondFactors codes;
    private final Attempts attempts;
    private final Places places;
    private final Sessions sessions;

    PasswordCheck(
            Access access,
            Passwords passwords,
            SecondFactors codes,
            Attempts attempts,
            Places places,
            Sessions sessions) {
        this.access = access;
        this.passwords = passwords;
        this.codes = codes;
        this.attempts = attempts;
        this.places = places;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!(asked.getDetails() instanceof Typed typed)) throw new BadCredentialsException("not from the form");
        byte[] account = places.account(asked.getName());
        if (attempts.tooSoon(account, typed.place())) throw new TooSoon();
        Optional<Officer> officer = access.findOfficer(asked.getName());
        boolean password = matches(officer, String.valueOf(asked.getCredentials()));
        boolean coded = officer.map(Officer::id).filter(codes::isOn).isPresent();
        boolean code = !coded
                || access.actAs(
                        officer.orElseThrow(),
                        () -> codes.check(officer.orElseThrow().id(), typed.code()));
        attempts.record(account, typed.place(), password && code);
        if (!password || !code) throw new BadCredentialsException("user, password or code");
        Means means = coded ? Means.PASSWORD_AND_CODE : Means.PASSWORD;
        return signedIn(sessions.open(officer.orElseThrow().id(), means, typed.browser()));
    }

    private boolean matches(Optional<Officer> officer, String password) {
        try {
            if (!hashing.tryAcquire(PATIENCE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS))
                throw new TooSoon();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooSoon();
        }
        try {
            return passwords.matches(officer.map(Officer::id), password);
        } finally {
            hashing.release();
        }
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
