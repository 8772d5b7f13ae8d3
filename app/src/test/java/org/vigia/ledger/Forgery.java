package org.vigia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links written again by somebody who knows all the rules and lacks only the key that signs their ends. */
public final class Forgery {
    private Forgery() {}

    /**
     * The links with one of them changed or taken out, and all that follow it in its shard hashed anew.
     *
     * @param leaves hashes of the acts that the link is to hold; none takes it out
     */
    public static List<Row> relink(List<Row> links, UUID changed, List<byte[]> leaves) {
        Link found = links.stream()
                .map(Links::read)
                .filter(link -> link.id().equals(changed))
                .findFirst()
                .orElseThrow();
        List<Link> shard = links.stream()
                .map(Links::read)
                .filter(link -> link.shard() == found.shard())
                .sorted(Comparator.comparing(Link::seq))
                .toList();
        List<Row> forged = new ArrayList<>(links.stream()
                .filter(row -> row.number("shard") != found.shard())
                .toList());
        @Nullable Link last = null;
        for (Link link : shard) {
            boolean here = link.id().equals(changed);
            if (here && leaves.isEmpty()) continue;
            byte[] root = here ? Merkle.root(leaves) : link.root();
            int many = here ? leaves.size() : link.leaves();
            last = Link.after(last, link.id(), link.shard(), root, many, link.recordedAt());
            forged.add(row(links.getFirst(), last));
        }
        return forged;
    }

    private static Row row(Row like, Link link) {
        var row = new ArrayList<@Nullable Object>(like.values());
        set(like, row, "id", link.id());
        set(like, row, "shard", link.shard());
        set(like, row, "seq", link.seq());
        set(like, row, "previous", link.previous());
        set(like, row, "root", link.root());
        set(like, row, "leaves", link.leaves());
        set(like, row, "recorded_at", link.recordedAt());
        set(like, row, "hash", link.hash());
        return new Row(like.places(), row);
    }

    private static void set(Row like, List<@Nullable Object> row, String column, Object value) {
        row.set(Objects.requireNonNull(like.places().get(column)), value);
    }

    /** The heads signed so far are written nowhere outside the database any more. */
    public static void forgetHeads(SigningKey key) throws IOException {
        Files.deleteIfExists(key.headsLog());
    }
}
