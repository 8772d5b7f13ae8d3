package org.vigia.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The officer of a session. Authorities stay empty: what an officer may do is asked of the policy, never of the session. */
record SignedIn(Officer officer, String passwordHash) implements UserDetails {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return officer.username();
    }
}
