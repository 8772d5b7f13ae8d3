package org.vigia.ledger;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What is signed: the last link of every shard at one time, {@code shard:seq:hash} each. */
record Head(long seq, Instant signedAt, String heads, byte[] publicKey, byte[] signature) {

    static String heads(List<Link> last) {
        return last.stream().map(Link::end).collect(Collectors.joining(" "));
    }

    static byte[] text(long seq, Instant signedAt, String heads) {
        return Canonical.utf8(seq + "\n" + signedAt + "\n" + heads);
    }

    boolean signatureHolds() {
        return SigningKey.verifies(publicKey, text(seq, signedAt, heads), signature);
    }

    /** The line kept outside the database. */
    String logLine() {
        return seq + " " + HexFormat.of().formatHex(signature);
    }
}
