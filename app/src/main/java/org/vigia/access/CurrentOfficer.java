package org.vigia.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting now: the one a command or load acts for, else the one signed in. */
final class CurrentOfficer {
    private static final ScopedValue<Officer> ACTING = ScopedValue.newInstance();

    private CurrentOfficer() {}

    static Optional<Officer> find() {
        if (ACTING.isBound()) return Optional.of(ACTING.get());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user.officer())
                : Optional.empty();
    }

    static <T> T acting(Officer officer, Supplier<T> work) {
        return ScopedValue.where(ACTING, officer).call(work::get);
    }
}
