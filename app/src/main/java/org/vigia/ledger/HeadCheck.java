package org.vigia.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signed heads: each signed by this node, none missing, and every link that one of them saw still there as it was. */
final class HeadCheck {
    private final List<String> problems = new ArrayList<>();

    /** What was signed as the end of a shard, and the first head that saw it. */
    private final Map<String, Long> unseen = new HashMap<>();

    HeadCheck(Tables tables, SigningKey key, List<String> logged) {
        Set<String> inDatabase = new HashSet<>();
        long expected = 1;
        for (Head head : list(tables)) {
            if (head.seq() != expected++) problems.add("a signed head before number %d is gone".formatted(head.seq()));
            if (!Arrays.equals(head.publicKey(), key.publicKey()) || !head.signatureHolds())
                problems.add("signed head %d is not signed by this node".formatted(head.seq()));
            for (String end : head.heads().split(" ")) unseen.putIfAbsent(end, head.seq());
            inDatabase.add(head.logLine());
        }
        for (String line : logged)
            if (!inDatabase.contains(line))
                problems.add(
                        "signed head %s is in the heads log and not in the database".formatted(line.split(" ")[0]));
    }

    private static List<Head> list(Tables tables) {
        try (var rows = tables.read("ledger.signed_head", List.of("seq"))) {
            return rows.map(Heads::read).toList();
        }
    }

    void saw(Link link) {
        if (!unseen.isEmpty()) unseen.remove(link.end());
    }

    List<String> problems() {
        unseen.forEach((end, head) -> problems.add("signed head %d saw link %s, which is gone or altered"
                .formatted(head, end.substring(0, Math.max(0, end.lastIndexOf(':'))))));
        return problems;
    }
}
