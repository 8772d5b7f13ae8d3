package org.vigia.ledger;

import java.util.ArrayList;
import java.util.List;

/** The root of a Merkle tree as in RFC 6962: leaves and inner nodes are hashed under different first bytes. */
final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) throw new IllegalArgumentException("a tree needs at least one leaf");
        List<byte[]> level = new ArrayList<>(leaves.size());
        for (byte[] leaf : leaves) level.add(Canonical.sha256(LEAF, leaf));
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2)
                above.add(Canonical.sha256(NODE, level.get(i), level.get(i + 1)));
            if (level.size() % 2 == 1) above.add(level.getLast());
            level = above;
        }
        return level.getFirst();
    }
}
