package org.vigia.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A subscription as a program reads it; its secret nobody does. */
record WebhookRead(UUID id, String url, List<String> events, Instant madeAt) {
    static WebhookRead of(Subscription one) {
        return new WebhookRead(
                one.id(),
                one.url().toString(),
                one.events().stream().map(Event::type).toList(),
                one.made());
    }
}
