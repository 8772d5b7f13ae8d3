package org.vigia.access;

import java.util.Optional;

/** Who is acting now: the one signed in, or the one a command or load acts for. It lasts as long as the work itself. */
final class CurrentOfficer {
    private static final ScopedValue<Officer> ACTING = ScopedValue.newInstance();

    private CurrentOfficer() {}

    static Optional<Officer> find() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    static <T, X extends Throwable> T acting(Officer officer, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ACTING, officer).call(work);
    }
}
