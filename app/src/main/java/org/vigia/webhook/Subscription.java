package org.vigia.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That a program of an officer's unit is told of some kinds of events. */
record Subscription(UUID id, URI url, List<Event> events, Instant made) {
    Subscription {
        events = List.copyOf(events);
    }

    boolean tells(Event event) {
        return events.contains(event);
    }
}
