package org.vigia.docket;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.ledger.Canonical;
import org.vigia.vault.DataKey;
import org.vigia.vault.Keyring;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/** The fact tables of all rooms, written by their forms. */
record Facts(JdbcOperations batch, Vault vault) {

    /** A fact with its header, and the salt and digest of both. */
    record Row(FactForm form, Map<String, @Nullable Object> values, byte @Nullable [] salt, byte[] digest) {}

    /** The keys that seal the texts of a batch. */
    Keyring gatherKeys(List<Fact> list) {
        Map<UUID, Optional<UUID>> owners = new LinkedHashMap<>();
        for (Fact fact : list)
            if (fact.form.isSealed()) owners.putIfAbsent(owner(fact), Optional.ofNullable(fact.keyCase));
        return vault.gather(owners);
    }

    private static UUID owner(Fact fact) {
        return fact.sealedKey == null ? fact.subject() : fact.sealedKey;
    }

    Row row(Fact fact, Map<String, @Nullable Object> header, Keyring keys) {
        Map<String, @Nullable Object> values = new HashMap<>(fact.values);
        values.putAll(header);
        byte[] salt = Digest.salt();
        byte[] digest = Digest.of(fact.form, salt, values::get, fact.sealed);
        if (!fact.form.isSealed()) return new Row(fact.form, values, salt, digest);
        UUID owner = owner(fact);
        values.put("sealed", seal(keys, owner, fact, Digest.sealedText(salt, fact.sealed)));
        values.put("sealed_key", owner);
        return new Row(fact.form, values, null, digest);
    }

    private static byte[] seal(Keyring keys, UUID owner, Fact fact, byte[] text) {
        try {
            return keys.seal(fact.form.slot(fact.id(), owner), fact.keyCase, text);
        } catch (Vault.Erased _) {
            throw new Conflict("Estos textos se suprimieron por ley, y bajo la misma clave no se escribe otra vez.");
        } catch (Vault.Withheld _) {
            throw new NotFound("key " + owner);
        }
    }

    void insert(FactForm form, List<Row> rows) {
        new Inserts(batch)
                .insert(
                        form.table(),
                        form.stored(),
                        rows.stream().map(Row::values).toList());
    }

    /** The sealed fields of a row; empty when they have been erased. */
    static Map<String, @Nullable String> open(Vault vault, FactForm form, UUID id, UUID key, byte[] sealed) {
        return read(vault.open(form.slot(id, key), sealed));
    }

    /** The same with the key already read. */
    static Map<String, @Nullable String> open(
            MasterKey master, @Nullable DataKey key, FactForm form, UUID id, UUID owner, byte[] sealed) {
        return read(Optional.ofNullable(key).map(k -> Vault.open(master, k, form.slot(id, owner), sealed)));
    }

    private static Map<String, @Nullable String> read(Optional<byte[]> text) {
        return text.map(opened -> Canonical.read(new String(opened, StandardCharsets.UTF_8)))
                .orElse(Map.of());
    }
}
