package org.vigia.docket;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;
import org.vigia.vault.DataKey;
import org.vigia.vault.MasterKey;

/** Every data key that was not erased against what wraps it, also those that open no fact, as the words of a proposal. */
final class KeyCheck {
    private KeyCheck() {}

    static List<String> problems(Tables tables, MasterKey master) {
        List<String> problems = new ArrayList<>();
        List<Row> underSeals = new ArrayList<>();
        try (var keys = tables.read("vault.data_key", List.of())) {
            keys.filter(KeyCheck::isThere).forEach(key -> {
                if (key.find("seal") == null) check(FactCheck.toKey(key, Map.of()), master, problems);
                else underSeals.add(key);
            });
        }
        Map<Object, DataKey> seals = seals(tables, underSeals);
        underSeals.forEach(key -> check(FactCheck.toKey(key, seals), master, problems));
        return problems;
    }

    private static void check(DataKey key, MasterKey master, List<String> problems) {
        if (!key.opens(master)) problems.add("key altered: " + key.owner());
    }

    private static Map<Object, DataKey> seals(Tables tables, List<Row> underSeals) {
        Map<Object, DataKey> seals = new HashMap<>();
        if (underSeals.isEmpty()) return seals;
        var wrapping =
                underSeals.stream().map(key -> key.get("seal", UUID.class)).collect(toSet());
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
