package org.vigia.evidence;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.NotFound;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/**
 * The content of files, encrypted in stretches of a megabyte. Each is bound to its file, its place and whether it is the
 * last, so that none can be moved, left out or cut off unnoticed.
 */
@Component
class Chunks {
    /** The file as it was received, and the copy to look at. */
    enum Part {
        ORIGINAL,
        VIEW
    }

    private static final int LENGTH = 1 << 20;

    private final JdbcClient db;
    private final Vault vault;
    private final TransactionTemplate reading;

    Chunks(JdbcClient db, Vault vault, PlatformTransactionManager transactions) {
        this.db = db;
        this.vault = vault;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    void write(UUID item, UUID caseId, String unit, Part part, byte[] content) {
        int count = Math.ceilDiv(content.length, LENGTH);
        for (int number = 0; number < count; number++) {
            byte[] chunk =
                    Arrays.copyOfRange(content, number * LENGTH, Math.min(content.length, (number + 1) * LENGTH));
            db.sql("""
                insert into evidence.chunk (item, part, number, unit, case_id, sealed)
                values (:item, :part, :number, :unit, :caseId, :sealed)\
                """)
                    .param("item", item)
                    .param("part", part.name())
                    .param("number", number)
                    .param("unit", unit)
                    .param("caseId", caseId)
                    .param("sealed", vault.seal(slot(item, part, number, number == count - 1), caseId, chunk))
                    .update();
        }
    }

    /** What is kept of a part; each stretch is read in a transaction of its own. */
    Pieces read(UUID item, Part part) {
        int count = Objects.requireNonNull(reading.execute(status -> count(item, part)));
        return new Pieces(
                count,
                number -> Objects.requireNonNull(
                        reading.execute(status -> open(item, part, number, number == count - 1))));
    }

    private int count(UUID item, Part part) {
        return db.sql("select count(*) from evidence.chunk where item = :item and part = :part")
                .param("item", item)
                .param("part", part.name())
                .query(Integer.class)
                .single();
    }

    private byte[] open(UUID item, Part part, int number, boolean last) {
        byte[] sealed = db.sql(
                        "select sealed from evidence.chunk where item = :item and part = :part and number = :number")
                .param("item", item)
                .param("part", part.name())
                .param("number", number)
                .query(byte[].class)
                .single();
        return vault.open(slot(item, part, number, last), sealed)
                .orElseThrow(() -> new NotFound("evidence erased " + item));
    }

    static Slot slot(UUID item, Part part, int number, boolean last) {
        return new Slot(
                "evidence.chunk", "sealed", "%s/%s/%d/%s".formatted(item, part, number, last ? "last" : "more"), item);
    }
}
