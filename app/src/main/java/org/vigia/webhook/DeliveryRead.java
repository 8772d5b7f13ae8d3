package org.vigia.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as a program reads it.
 *
 * @param id the {@code webhook-id} of each attempt
 * @param about the act, deadline or edition
 * @param status of the receiver's last answer
 */
record DeliveryRead(
        UUID id,
        UUID webhook,
        String event,
        UUID about,
        String kind,
        @Nullable String folio,
        String href,
        Instant madeAt,
        Delivery.State state,
        int tries,
        @Nullable Integer status,
        @Nullable Instant nextAt) {
    static DeliveryRead of(Delivery one, Message message) {
        return new DeliveryRead(
                one.id(),
                one.subscription(),
                one.event().type(),
                one.about(),
                message.kind(),
                message.folio(),
                message.href(),
                one.made(),
                one.state(),
                one.tries(),
                one.status(),
                one.next());
    }
}
