package org.vigia.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chain and says what does not hold. The links alone need only {@link #checkLinks}; to check what hangs on them,
 * feed it every leaf, ordered by link (in the order of its bytes) and position, between {@link #beginLeaves} and {@link
 * #endLeaves}.
 */
public final class ChainCheck {
    private static final int BATCH = 4_096;
    private final Tables tables;
    private final SigningKey key;
    private final List<String> logged;
    private final List<String> problems = new ArrayList<>();
    private long links;
    private @Nullable Link last;
    private @Nullable Walk<Link> walk;
    private @Nullable UUID current;
    private List<byte[]> leaves = new ArrayList<>();

    /**
     * @param tables as the verifier reads them
     * @param logged {@link SigningKey#logged} from before the tables were read
     */
    public ChainCheck(Tables tables, SigningKey key, List<String> logged) {
        this.tables = tables;
        this.key = key;
        this.logged = logged;
    }

    public long links() {
        return links;
    }

    /** Everything that did not hold so far. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Every link against its own hash, the one before it, and the heads that were signed. */
    public void checkLinks() {
        var heads = new HeadCheck(tables, key, logged);
        try (var rows = tables.read("ledger.link", List.of("shard", "seq"))) {
            rows.gather(Gatherers.windowFixed(BATCH)).forEach(batch -> check(batch, heads));
        }
        problems.addAll(heads.problems());
    }

    /** Reading and hashing on all processors, then one after the other what one link says of the next. */
    private void check(List<Row> batch, HeadCheck heads) {
        record Hashed(Link link, boolean holds) {}
        for (var hashed : batch.parallelStream()
                .map(Links::read)
                .map(link -> new Hashed(link, link.hashHolds()))
                .toList()) {
            Link link = hashed.link();
            links++;
            if (!hashed.holds()) problems.add("link %d of shard %d was altered".formatted(link.seq(), link.shard()));
            if (!link.follows(last != null && last.shard() == link.shard() ? last : null))
                problems.add("link %d of shard %d does not follow the one before".formatted(link.seq(), link.shard()));
            heads.saw(link);
            last = link;
        }
    }

    public void beginLeaves() {
        walk = new Walk<>(tables.read("ledger.link", List.of("id")), Links::read, Link::id, this::gone);
    }

    public void leaf(UUID link, int position, byte[] hash) {
        if (!link.equals(current)) {
            closeLink();
            current = link;
            leaves = new ArrayList<>();
        }
        if (position != leaves.size()) problems.add("link %s lacks leaf %d".formatted(link, leaves.size()));
        leaves.add(hash);
    }

    private void closeLink() {
        if (current == null || walk == null) return;
        Optional<Link> found = walk.find(current);
        if (found.isEmpty()) problems.add("acts name link %s, which is not in the chain".formatted(current));
        else if (found.get().leaves() != leaves.size()
                || !Arrays.equals(found.get().root(), Merkle.root(leaves)))
            problems.add("the acts of link %d of shard %d do not give its root"
                    .formatted(found.get().seq(), found.get().shard()));
    }

    public void endLeaves() {
        closeLink();
        current = null;
        if (walk != null) walk.close();
        walk = null;
    }

    private void gone(Link link) {
        problems.add("the acts of link %d of shard %d are gone".formatted(link.seq(), link.shard()));
    }
}
