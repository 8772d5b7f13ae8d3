package org.vigia.docket;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;
import org.vigia.ledger.Walk;

/** Every erased key against the act that erased it: neither is without the other, and what remains is as it was left. */
final class ErasureCheck {
    /** What an erasure leaves nothing in. */
    private static final List<String> REST = List.of("wrapped", "key_version", "seal", "case_id");

    private record Erased(UUID owner, List<?> facts, byte[] remains, Instant at) {}

    private record Left(FactForm form, Remains.Row row) {}

    private final Map<UUID, Erased> byOwner;
    private final Map<UUID, Instant> gone = new HashMap<>();
    private final Map<UUID, List<Left>> left = new HashMap<>();

    ErasureCheck(Tables tables) {
        try (var rows = tables.read("docket.erasure", List.of("id"))) {
            this.byOwner = rows.map(ErasureCheck::toErased)
                    .collect(Collectors.toMap(Erased::owner, Function.identity(), (first, again) -> first));
        }
        try (var keys = tables.read("vault.data_key", List.of())) {
            keys.filter(key -> key.find("wrapped") == null || key.find("erased_at") != null)
                    .forEach(key -> gone.put(key.get("id", UUID.class), erasedAt(key)));
        }
    }

    private static Erased toErased(Row row) {
        return new Erased(
                row.get("key_owner", UUID.class),
                row.get("facts", List.class),
                row.get("remains", byte[].class),
                row.get("recorded_at", Instant.class));
    }

    /** When the key was erased; never, when half of it is still there. */
    private static Instant erasedAt(Row key) {
        return REST.stream().allMatch(column -> key.find(column) == null) && key.find("erased_at") instanceof Instant at
                ? at
                : Instant.MIN;
    }

    /** Whether an act says that this fact's texts were erased with their key. */
    boolean covers(UUID owner, UUID fact) {
        Erased erased = byOwner.get(owner);
        return erased != null && erased.facts().contains(fact);
    }

    /** Every fact passes here, for those whose key is gone are compared with what the erasure left. */
    void saw(FactForm form, Row fact) {
        if (byOwner.isEmpty() || !form.isSealed() || !(fact.find("sealed_key") instanceof UUID owner)) return;
        if (byOwner.containsKey(owner))
            left.computeIfAbsent(owner, o -> new ArrayList<>()).add(new Left(form, Remains.toRow(form, fact::find)));
    }

    private Remains remains(UUID owner, List<FactForm> forms) {
        return new Remains(left.getOrDefault(owner, List.of()).stream()
                .sorted(comparing((Left row) -> forms.indexOf(row.form()))
                        .thenComparing(l -> l.row().fact(), Walk::compare))
                .map(Left::row)
                .toList());
    }

    /** @param forms in the order of their register */
    List<String> problems(List<FactForm> forms) {
        List<String> problems = new ArrayList<>();
        for (Erased erased : byOwner.values()) {
            if (!Objects.equals(gone.get(erased.owner()), erased.at()))
                problems.add("erased, but the key is still there: " + erased.owner());
            if (!Arrays.equals(erased.remains(), remains(erased.owner(), forms).digest()))
                problems.add("what an erasure left was altered: " + erased.owner());
        }
        gone.keySet().stream()
                .filter(owner -> !byOwner.containsKey(owner))
                .forEach(owner -> problems.add("key gone and no act erased it: " + owner));
        return problems;
    }
}
