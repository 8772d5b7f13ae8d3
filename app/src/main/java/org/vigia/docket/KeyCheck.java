package org.vigia.docket;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;
import org.vigia.vault.DataKey;
import org.vigia.vault.MasterKey;

/** Every data key that was not erased against what wraps it, also those that open no fact, as the words of a proposal. */
final class KeyCheck {
    private KeyCheck() {}

    static List<String> problems(Tables tables, MasterKey master) {
        Map<Object, DataKey> seals = seals(tables);
        List<String> problems = new ArrayList<>();
        try (var keys = tables.read("vault.data_key", List.of())) {
            keys.filter(KeyCheck::isThere)
                    .map(key -> FactCheck.toKey(key, seals))
                    .filter(key -> !key.opens(master))
                    .forEach(key -> problems.add("key altered: " + key.owner()));
        }
        return problems;
    }

    private static Map<Object, DataKey> seals(Tables tables) {
        Set<UUID> wrapping;
        try (var keys = tables.read("vault.data_key", List.of())) {
            wrapping = keys.map(key -> key.find("seal"))
                    .filter(UUID.class::isInstance)
                    .map(UUID.class::cast)
                    .collect(toSet());
        }
        Map<Object, DataKey> seals = new HashMap<>();
        if (wrapping.isEmpty()) return seals;
        try (var keys = tables.read("vault.data_key", "id", wrapping, List.of())) {
            keys.filter(KeyCheck::isThere)
                    .forEach(key -> seals.put(key.get("id", UUID.class), FactCheck.toKey(key, Map.of())));
        }
        return seals;
    }

    private static boolean isThere(Row key) {
        return key.find("wrapped") != null;
    }
}
