package org.vigia.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a message.
 *
 * @param status of the receiver, if it answered
 * @param why a word of ours, if it was not delivered
 * @param next when it is tried next, if it is
 */
record Step(
        Delivery.State what,
        @Nullable Integer status,
        @Nullable String why,
        Instant at,
        @Nullable Instant next) {
    /** After an attempt that began and was never heard of again, a server must have stopped. */
    static final Duration LOST = Duration.ofMinutes(2);

    /** How long is waited after each attempt that failed; after the last one it is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14));

    /** As many attempts are made of a message. */
    static final int MOST = 8;

    private static final int GONE = 410;

    static Step sending(Instant now) {
        return new Step(Delivery.State.SENDING, null, null, now, now.plus(LOST));
    }

    static Step again(Instant now) {
        return new Step(Delivery.State.AGAIN, null, null, now, now);
    }

    static Step withheld(Instant now) {
        return new Step(Delivery.State.WITHHELD, null, null, now, null);
    }

    /** What came of an attempt. @param tries how many there were by now */
    static Step of(Answer answer, int tries, Instant now) {
        if (answer.isGood()) return new Step(Delivery.State.DELIVERED, answer.status(), null, now, null);
        return tries >= MOST || answer.isGone()
                ? new Step(Delivery.State.GAVE_UP, answer.status(), answer.why(), now, null)
                : new Step(Delivery.State.FAILED, answer.status(), answer.why(), now, now.plus(WAITS.get(tries - 1)));
    }

    /**
     * What a receiver answered.
     *
     * @param status empty when it did not
     * @param why a word of ours when the message was not taken
     */
    record Answer(@Nullable Integer status, @Nullable String why) {
        private static final int GOOD = 200;
        private static final int BEYOND = 300;

        boolean isGood() {
            return status != null && status >= GOOD && status < BEYOND;
        }

        /** It says that nobody will ever take messages there again. */
        boolean isGone() {
            return status != null && status == Step.GONE;
        }
    }
}
