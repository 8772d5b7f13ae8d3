package org.vigia.access;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request of a test come from an officer who has signed in. */
public final class Signed {
    private Signed() {}

    public static RequestPostProcessor in(Officer officer) {
        return SecurityMockMvcRequestPostProcessors.user(new SignedIn(officer, ""));
    }
}
