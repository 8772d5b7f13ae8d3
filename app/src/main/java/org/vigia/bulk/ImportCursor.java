package org.vigia.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vigia.docket.BlindIndex;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/**
 * How far the last import of a unit has come: the chunks it recorded since anything else was imported there. What they
 * hold stands as they told it, so that an import which finds the same rows again passes over them and goes on as that one.
 */
final class ImportCursor {
    static final FactForm CHUNK =
            FactForm.of("bulk.chunk", 1, "bulk.chunk", "kind", "run", "rows_digest", "recorded", "corrected");

    /** @param run the import it is part of */
    record Chunk(UUID run, String rows) {}

    private final String kind;
    private final BlindIndex blind;
    private final UUID last;
    private final Set<String> recorded = new HashSet<>();
    private UUID run = UUID.randomUUID();

    /** @param chunks all of one import */
    ImportCursor(String kind, BlindIndex blind, List<Chunk> chunks) {
        this.kind = kind;
        this.blind = blind;
        last = chunks.isEmpty() ? run : chunks.getFirst().run();
        chunks.forEach(chunk -> recorded.add(chunk.rows()));
    }

    <R> boolean isPast(List<Told<R>> chunk) {
        boolean past = !recorded.isEmpty() && recorded.contains(digest(chunk));
        if (past) run = last;
        return past;
    }

    <R> Fact fact(List<Told<R>> chunk, Tally tally) {
        return Fact.on(CHUNK)
                .about(run)
                .set("kind", kind)
                .set("run", run)
                .set("rows_digest", digest(chunk))
                .set("recorded", tally.recorded())
                .set("corrected", tally.corrected());
    }

    /** Nobody without the key file guesses from it what a short file said. */
    private <R> String digest(List<Told<R>> chunk) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (Told<R> told : chunk) {
                sha256.update(told.key().toString().getBytes(UTF_8));
                sha256.update(told.content().toString().getBytes(UTF_8));
            }
            String rows = HexFormat.of().formatHex(sha256.digest());
            return HexFormat.of().formatHex(blind.of(BlindIndex.Field.IMPORTED_ROWS, rows));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
