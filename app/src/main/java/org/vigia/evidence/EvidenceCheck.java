package org.vigia.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.evidence.Chunks.Part;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/** Reads every file again, as the verifier: each stretch in its place, and the whole against the SHA-256 of its fact. */
public final class EvidenceCheck {
    private record Kept(UUID id, UUID key, byte[] sealed) {}

    private final JdbcClient db;
    private final Vault vault;

    public EvidenceCheck(DataSource verifier, MasterKey master) {
        this.db = JdbcClient.create(verifier);
        this.vault = new Vault(db, master, InstantSource.system());
    }

    /** A line for each file that is not what was received; one whose key was erased by law cannot be read, and is none. */
    public List<String> problems() {
        return db
                .sql("select id, sealed_key, sealed from evidence.item order by id")
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .list()
                .stream()
                .filter(kept -> !isWhole(kept))
                .map(kept -> "file of evidence altered: " + kept.id)
                .toList();
    }

    private boolean isWhole(Kept kept) {
        try {
            Optional<byte[]> texts = vault.open(Items.ITEM.slot(kept.id, kept.key), kept.sealed);
            if (texts.isEmpty()) return true;
            sha256(kept.id, Part.VIEW);
            return sha256(kept.id, Part.ORIGINAL)
                    .equals(Canonical.read(new String(texts.get(), StandardCharsets.UTF_8))
                            .get("sha256"));
        } catch (Vault.Damaged | MasterKey.Missing _) {
            return false;
        }
    }

    private String sha256(UUID item, Part part) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            List<Integer> numbers = db.sql(
                            "select number from evidence.chunk where item = :item and part = :part order by number")
                    .param("item", item)
                    .param("part", part.name())
                    .query(Integer.class)
                    .list();
            for (int i = 0; i < numbers.size(); i++)
                digest.update(open(item, part, numbers.get(i), i == numbers.size() - 1));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] open(UUID item, Part part, int number, boolean last) {
        byte[] sealed = db.sql(
                        "select sealed from evidence.chunk where item = :item and part = :part and number = :number")
                .param("item", item)
                .param("part", part.name())
                .param("number", number)
                .query(byte[].class)
                .single();
        return vault.open(Chunks.slot(item, part, number, last), sealed).orElse(new byte[0]);
    }
}
