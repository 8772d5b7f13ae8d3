package org.vigia.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after wrong attempts: some are free, then each doubles the wait, up to a cap. Who waits is slowed down,
 * never locked out.
 */
record BackOff(int free, Duration cap) {
    /** One account tried from a browser that has opened it before: nobody else can make it wait. */
    static final BackOff KNOWN_BROWSER = new BackOff(5, Duration.ofMinutes(1));

    /** One account tried from one address. */
    static final BackOff ONE_ADDRESS = new BackOff(5, Duration.ofMinutes(15));

    /** One account tried from everywhere, by browsers that never opened it. */
    static final BackOff ONE_ACCOUNT = new BackOff(20, Duration.ofMinutes(15));

    /** Any accounts tried from one address. */
    static final BackOff MANY_ACCOUNTS = new BackOff(50, Duration.ofMinutes(15));

    private static final int TOO_FAR_TO_DOUBLE = 30;

    /** Wrong attempts since the last right one, and when the last was. */
    record Failures(int count, Instant last) {}

    Instant openAgain(Failures failures) {
        return failures.count() < free ? Instant.MIN : failures.last().plus(waitAfter(failures.count()));
    }

    Duration waitAfter(int count) {
        if (count < free) return Duration.ZERO;
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, TOO_FAR_TO_DOUBLE));
        return doubled.compareTo(cap) < 0 ? doubled : cap;
    }
}
