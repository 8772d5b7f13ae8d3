package org.vigia.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.docket.Happened;
import org.vigia.release.Catalogue;

/**
 * Sends what waits to be sent, each subscription by itself and in the name of its officer, so that a slow receiver holds up no
 * other. An attempt is written down before it is made: whoever stops in the middle, its message is sent again.
 */
@Component
class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int AT_ONCE = 50;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final Secrets secrets;
    private final Messages messages;
    private final Happened happened;
    private final Catalogue editions;
    private final Access access;
    private final Door door;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    /** Those that this server is at work on. */
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();

    Dispatch(
            JdbcClient db,
            Subscriptions subscriptions,
            Secrets secrets,
            Messages messages,
            Happened happened,
            Catalogue editions,
            Access access,
            Door door,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.deliveries = new Deliveries(db);
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.messages = messages;
        this.happened = happened;
        this.editions = editions;
        this.access = access;
        this.door = door;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void round() {
        deliveries.listDue(clock.instant()).forEach(this::begin);
    }

    private void begin(Deliveries.Due due) {
        if (!working.add(due.subscription())) return;
        Thread.ofVirtual().name("webhook").start(() -> {
            try {
                access.findOfficer(due.officer()).ifPresent(officer -> work(due.subscription(), officer));
            } catch (RuntimeException e) {
                LOG.error("messages of subscription {} wait", due.subscription(), e);
            } finally {
                working.remove(due.subscription());
            }
        });
    }

    /** All that is due to one subscription, one after the other. */
    void work(UUID id, Officer officer) {
        access.actAs(officer, () -> {
            Optional<Subscription> to = subscriptions.find(id);
            to.ifPresent(subscription -> in(() -> sweep(subscription, officer)));
            List<Delivery> due = to.isEmpty() ? List.of() : next(id);
            while (!due.isEmpty()) {
                for (Delivery one : due) if (!send(one, to.orElseThrow())) return false;
                due = next(id);
            }
            return true;
        });
    }

    private List<Delivery> next(UUID subscription) {
        return in(() -> deliveries.list(subscription, clock.instant(), AT_ONCE));
    }

    /** What no act tells: that a time has passed. */
    private boolean sweep(Subscription to, Officer officer) {
        Instant now = clock.instant();
        if (to.tells(Event.DEADLINE_MISSED))
            happened.listMissed(to.made(), now)
                    .forEach(one ->
                            deliveries.insert(officer, to.id(), Event.DEADLINE_MISSED, one.id(), one.caseId(), now));
        if (to.tells(Event.EDITION_PUBLISHED))
            editions.list().stream()
                    .filter(one -> one.publishes().orElseThrow().isAfter(to.made()))
                    .forEach(one -> deliveries.insert(officer, to.id(), Event.EDITION_PUBLISHED, one.id(), null, now));
        return true;
    }

    /** False when nothing more is to be sent there. */
    private boolean send(Delivery one, Subscription to) {
        boolean mine =
                in(() -> deliveries.take(one, one.steps() + 1, UUID.randomUUID(), Step.sending(clock.instant())));
        if (!mine) return false;
        Optional<Message> message =
                in(() -> Optional.ofNullable(messages.map(List.of(one)).get(one.id())));
        if (message.isEmpty()) {
            end(one, Step.withheld(clock.instant()));
            return true;
        }
        byte[] body = message.get().body();
        List<byte[]> keys = in(() -> secrets.list(to.id()));
        Step.Answer answer = door.post(to.url(), Signature.headers(one.id(), clock.instant(), body, keys), body);
        end(one, Step.of(answer, one.tries() + 1, clock.instant()));
        if (answer.isGone()) subscriptions.end(to.id(), "GONE");
        return !answer.isGone();
    }

    private void end(Delivery one, Step step) {
        in(() -> deliveries.take(one, one.steps() + 2, UUID.randomUUID(), step));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
