package org.vigia.publication;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.vigia.access.TooMany;

/** The table at which reports are reckoned: two at a time, for everybody may ask and each keeps a core busy. */
@Component
public class Reckoning {
    static final int AT_ONCE = 2;
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws TooMany when no place was free in time */
    public <T> T atTheTable(Supplier<T> work) {
        if (!waited()) throw new TooMany("Muchas personas consultan informes en este momento. Inténtelo en un minuto.");
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
