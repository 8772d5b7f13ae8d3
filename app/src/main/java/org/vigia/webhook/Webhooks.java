package org.vigia.webhook;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;

/** The log of messages of an officer: what was sent, when, and what the receiver answered. */
@Component
class Webhooks {
    private final Deliveries deliveries;
    private final Messages messages;
    private final Access access;
    private final InstantSource clock;

    Webhooks(JdbcClient db, Messages messages, Access access, InstantSource clock) {
        this.deliveries = new Deliveries(db);
        this.messages = messages;
        this.access = access;
        this.clock = clock;
    }

    /** A page of the log, and what each message said, as far as it may still be seen. */
    record Log(Slice<Delivery> deliveries, Map<UUID, Message> messages) {}

    @Transactional(readOnly = true)
    public Log list(Cursor cursor) {
        Slice<Delivery> slice = deliveries.list(access.getOfficer(), cursor);
        return new Log(slice, messages.map(slice.list()));
    }

    /** Sends one again, whatever came of it; under the same key once. @throws InvalidInput when there is none to be seen */
    @Transactional
    public void repeat(UUID delivery, UUID key) {
        Delivery one = deliveries
                .find(delivery)
                .filter(found -> messages.map(List.of(found)).containsKey(found.id()))
                .orElseThrow(Webhooks::unknown);
        deliveries.findTaken(key).filter(other -> !other.equals(delivery)).ifPresent(_ -> {
            throw new Conflict("Esta llave ya se usó para repetir otro aviso. Envíe una nueva.");
        });
        deliveries.take(one, one.steps() + 1, key, Step.again(clock.instant()));
    }

    static InvalidInput unknown() {
        return new InvalidInput("entrega", "No hay tal aviso entre los suyos. Elija uno de la lista.");
    }
}
