package org.vigia.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chain. All hashes appended in one transaction become one link, written just before the commit, so that a shard is
 * held for moments only and two transactions can never wait for each other in a circle.
 */
@Component
public final class Ledger {
    static final int OFFICERS_SHARDS = 64;
    static final int SHARDS = 68;
    private static final int MANY = 100;

    private final Links links;
    private final InstantSource clock;

    Ledger(JdbcClient db, InstantSource clock) {
        this.links = new Links(db);
        this.clock = clock;
    }

    /** Adds a hash to the link of the running transaction. */
    public Leaf append(byte[] hash) {
        return open().append(hash);
    }

    private Pending open() {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("the chain is written inside a transaction only");
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        final UUID id = UUID.randomUUID();
        final List<byte[]> hashes = new ArrayList<>();

        Leaf append(byte[] hash) {
            hashes.add(hash);
            return new Leaf(id, hashes.size() - 1);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            int shard = hashes.size() > MANY
                    ? ThreadLocalRandom.current().nextInt(OFFICERS_SHARDS, SHARDS)
                    : ThreadLocalRandom.current().nextInt(OFFICERS_SHARDS);
            links.lock(shard);
            var last = links.findLast(shard).orElse(null);
            links.insert(Link.after(last, id, shard, Merkle.root(hashes), hashes.size(), clock.instant()));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Ledger.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Ledger.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Ledger.this);
        }
    }
}
