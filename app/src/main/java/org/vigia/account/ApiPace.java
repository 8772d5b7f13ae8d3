package org.vigia.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;

/** Stops the programs of an officer that ask more in a minute than leaves the server to others. */
@Component
class ApiPace {
    static final int MOST_A_MINUTE = 600;

    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final int most;

    ApiPace(InstantSource clock, @Value("${vigia.api.most-a-minute:" + MOST_A_MINUTE + "}") int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Minute(long number, int asked) {
        Minute and(Minute next) {
            return number == next.number ? new Minute(number, asked + 1) : next;
        }
    }

    boolean isOver(Officer officer) {
        long now = clock.instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        return minutes.merge(officer.id(), new Minute(now, 1), Minute::and).asked() > most;
    }
}
