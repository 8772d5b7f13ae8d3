package org.vigia.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How one signs in; the room that proves who somebody is brings it. */
public interface SignIn {
    void install(HttpSecurity http);
}
