package org.vigia.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How one signs in; the room that proves who somebody is brings it. */
public interface SignIn {
    /** For people, on pages. */
    void install(HttpSecurity http);

    /** For programs, below {@code /api}. */
    void installForPrograms(HttpSecurity http);
}
