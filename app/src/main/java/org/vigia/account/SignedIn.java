package org.vigia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.core.Authentication;

/** What a session remembers: whose it is and which one. Name, unit and role are read anew at every request. */
record SignedIn(UUID officer, UUID session) implements Principal, Serializable {
    /** The session that a request came with. @throws IllegalStateException when nobody is signed in */
    static SignedIn of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof SignedIn session)
            return session;
        throw new IllegalStateException("nobody is signed in");
    }

    @Override
    public String getName() {
        return officer.toString();
    }
}
