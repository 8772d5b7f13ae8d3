package org.vigia.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/**
 * How far the last import of a unit has come: the chunks it recorded since anything else was imported there. What they
 * hold stands as they told it, so that an import which finds the same rows again passes over them and goes on as that one.
 */
final class ImportCursor {
    static final FactForm CHUNK = FactForm.of(
            "inspection.import_chunk", 1, "inspection.import_chunk", "run", "rows_sha256", "recorded", "corrected");

    /** @param run the import it is part of */
    record Chunk(UUID run, String rows) {}

    private final UUID last;
    private final Set<String> recorded = new HashSet<>();
    private UUID run = UUID.randomUUID();

    /** @param chunks all of one import */
    ImportCursor(List<Chunk> chunks) {
        last = chunks.isEmpty() ? run : chunks.getFirst().run();
        chunks.forEach(chunk -> recorded.add(chunk.rows()));
    }

    boolean isPast(List<ThinVisit> chunk) {
        boolean past = !recorded.isEmpty() && recorded.contains(digest(chunk));
        if (past) run = last;
        return past;
    }

    Fact fact(List<ThinVisit> chunk, Tally tally) {
        return Fact.on(CHUNK)
                .about(run)
                .set("run", run)
                .set("rows_sha256", digest(chunk))
                .set("recorded", tally.recorded())
                .set("corrected", tally.corrected());
    }

    private static String digest(List<ThinVisit> chunk) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (ThinVisit visit : chunk) sha256.update(visit.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
