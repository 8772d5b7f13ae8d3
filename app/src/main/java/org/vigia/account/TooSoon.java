package org.vigia.account;

import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in before its time; it was not looked at. */
final class TooSoon extends AuthenticationException {
    private static final long serialVersionUID = 1;

    TooSoon() {
        super("attempts too soon one after another");
    }
}
