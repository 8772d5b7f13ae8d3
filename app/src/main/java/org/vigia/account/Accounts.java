package org.vigia.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;

/** The accounts of this house. */
@Component
public class Accounts {
    private final Access access;
    private final Passwords passwords;

    Accounts(Access access, Passwords passwords) {
        this.access = access;
        this.passwords = passwords;
    }

    /** Opens an account, as whoever runs this machine does. @throws IllegalArgumentException for a unit that does not exist */
    @Transactional
    public Officer open(String username, String displayName, String unit, Role role, String password) {
        Officer officer = access.enrol(username, displayName, unit, role, Optional.empty());
        passwords.set(officer.id(), password);
        return officer;
    }
}
