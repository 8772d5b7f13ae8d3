package org.vigia.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session remembers: whose it is and which one. Name, unit and role are read anew at every request. */
record SignedIn(UUID officer, UUID session) implements Principal, Serializable {
    @Override
    public String getName() {
        return officer.toString();
    }
}
