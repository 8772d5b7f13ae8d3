package org.vigia.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Notices an officer who sends forms faster than a person fills them in. It only tells; the quotas are what stops. */
@Component
class Pace {
    /** One every two seconds, a whole minute long. */
    static final int MOST_A_MINUTE = 30;

    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();
    private final SecurityLog log;
    private final InstantSource clock;

    Pace(SecurityLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    private record Minute(long number, int sent) {
        Minute and(Minute next) {
            return number == next.number ? new Minute(number, sent + 1) : next;
        }
    }

    void count(Officer officer) {
        long now = clock.instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        int sent = minutes.merge(officer.id(), new Minute(now, 1), Minute::and).sent();
        if (sent == MOST_A_MINUTE + 1) log.fast(sent);
    }
}
