package org.vigia.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the chain from its first link and says what does not hold. Feed it every leaf, ordered by link and position, with
 * {@link #leaf}; then ask for the {@link #problems}.
 */
public final class ChainCheck {
    private final JdbcClient db;
    private final SigningKey key;
    private final List<String> problems = new ArrayList<>();
    private final Map<UUID, Link> unseen = new HashMap<>();
    private final Map<String, String> hashOf = new HashMap<>();
    private long links;
    private @Nullable UUID current;
    private List<byte[]> leaves = new ArrayList<>();

    /** @param verifier reads as the verifier's role */
    public ChainCheck(JdbcClient verifier, SigningKey key) {
        this.db = verifier;
        this.key = key;
        for (int shard = 0; shard < Ledger.SHARDS; shard++) readShard(shard);
    }

    private void readShard(int shard) {
        var last = new Link[1];
        try (var rows = db
                .sql("select * from ledger.link where shard = :shard order by seq")
                .param("shard", shard)
                .withFetchSize(5_000)
                .query(Links::toLink)
                .stream()) {
            rows.forEach(link -> {
                links++;
                if (!link.hashHolds()) problems.add("link %d of shard %d was altered".formatted(link.seq(), shard));
                if (!link.follows(last[0]))
                    problems.add("link %d of shard %d does not follow the one before".formatted(link.seq(), shard));
                last[0] = link;
                unseen.put(link.id(), link);
                hashOf.put(shard + ":" + link.seq(), HexFormat.of().formatHex(link.hash()));
            });
        }
    }

    public long links() {
        return links;
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
        if (current == null) return;
        Link link = unseen.remove(current);
        if (link == null) problems.add("acts name link %s, which is not in the chain".formatted(current));
        else if (link.leaves() != leaves.size() || !Arrays.equals(link.root(), Merkle.root(leaves)))
            problems.add("the acts of link %d of shard %d do not give its root".formatted(link.seq(), link.shard()));
    }

    /** Everything that does not hold; empty when the chain is whole. */
    public List<String> problems() {
        closeLink();
        current = null;
        for (Link link : unseen.values())
            problems.add("the acts of link %d of shard %d are gone".formatted(link.seq(), link.shard()));
        unseen.clear();
        checkHeads();
        return List.copyOf(problems);
    }

    private void checkHeads() {
        List<Head> heads = Heads.list(db);
        long expected = 1;
        for (Head head : heads) {
            if (head.seq() != expected++) problems.add("a signed head before number %d is gone".formatted(head.seq()));
            if (!Arrays.equals(head.publicKey(), key.publicKey()) || !head.signatureHolds())
                problems.add("signed head %d is not signed by this node".formatted(head.seq()));
            for (String end : head.heads().split(" ")) {
                int colon = Math.max(0, end.lastIndexOf(':'));
                if (!end.substring(colon + 1).equals(hashOf.get(end.substring(0, colon))))
                    problems.add("signed head %d saw link %s, which is gone or altered"
                            .formatted(head.seq(), end.substring(0, colon)));
            }
        }
        Set<String> inDatabase = heads.stream().map(Head::logLine).collect(Collectors.toSet());
        for (String line : logged())
            if (!inDatabase.contains(line))
                problems.add(
                        "signed head %s is in the heads log and not in the database".formatted(line.split(" ")[0]));
    }

    private List<String> logged() {
        try {
            return Files.exists(key.headsLog()) ? Files.readAllLines(key.headsLog()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
