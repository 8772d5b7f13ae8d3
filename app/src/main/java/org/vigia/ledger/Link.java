package org.vigia.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of a shard: the root of its acts, bound to the link before. Compared by its hash. */
record Link(UUID id, int shard, long seq, byte[] previous, byte[] root, int leaves, Instant recordedAt, byte[] hash) {
    static final byte[] NOTHING_BEFORE = new byte[32];

    static Link after(@Nullable Link last, UUID id, int shard, byte[] root, int leaves, Instant now) {
        byte[] previous = last == null ? NOTHING_BEFORE : last.hash;
        long seq = last == null ? 1 : last.seq + 1;
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return new Link(id, shard, seq, previous, root, leaves, at, hash(id, shard, seq, previous, root, leaves, at));
    }

    /** As a signed head names it. */
    String end() {
        return shard + ":" + seq + ":" + HexFormat.of().formatHex(hash);
    }

    boolean hashHolds() {
        return Arrays.equals(hash, hash(id, shard, seq, previous, root, leaves, recordedAt));
    }

    boolean follows(@Nullable Link last) {
        return last == null
                ? seq == 1 && Arrays.equals(previous, NOTHING_BEFORE)
                : seq == last.seq + 1 && Arrays.equals(previous, last.hash);
    }

    private static byte[] hash(
            UUID id, int shard, long seq, byte[] previous, byte[] root, int leaves, Instant recordedAt) {
        var hex = HexFormat.of();
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("id", id.toString());
        values.put("shard", Integer.toString(shard));
        values.put("seq", Long.toString(seq));
        values.put("previous", hex.formatHex(previous));
        values.put("root", hex.formatHex(root));
        values.put("leaves", Integer.toString(leaves));
        values.put("recorded_at", recordedAt.toString());
        return Canonical.sha256(Canonical.utf8(Canonical.write(values)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link link && Arrays.equals(hash, link.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
