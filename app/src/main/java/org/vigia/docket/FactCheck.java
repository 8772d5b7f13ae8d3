package org.vigia.docket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;
import org.vigia.ledger.Walk;
import org.vigia.vault.DataKey;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Vault;

/** Every fact against the digest of its act: table by table, both in the order of the acts' ids, neither held in memory. */
final class FactCheck {
    private static final int BATCH = 2_048;

    /** An act and its fact, if it is there. */
    private record Pair(Row act, @Nullable FactForm form, Optional<Row> fact) {
        String name() {
            return act.get("form", String.class) + " " + act.get("fact", UUID.class);
        }
    }

    private record Finding(Optional<String> problem, boolean erased) {
        static final Finding FINE = new Finding(Optional.empty(), false);

        static Finding problem(String sentence) {
            return new Finding(Optional.of(sentence), false);
        }
    }

    private final Tables tables;
    private final MasterKey master;
    private final LongConsumer progress;
    private final ErasureCheck erasures;
    private final List<String> problems = new ArrayList<>();
    private long acts;
    private long erased;

    FactCheck(Tables tables, MasterKey master, LongConsumer progress) {
        this.tables = tables;
        this.master = master;
        this.progress = progress;
        this.erasures = new ErasureCheck(tables);
    }

    long acts() {
        return acts;
    }

    long erased() {
        return erased;
    }

    /** @param forms in the order of their register */
    List<String> problems(List<FactForm> forms) {
        problems.addAll(erasures.problems(forms));
        return problems;
    }

    void check(String table, List<FactForm> forms) {
        Map<String, FactForm> versions =
                forms.stream().collect(Collectors.toMap(f -> f.name() + "/" + f.version(), Function.identity()));
        Set<String> names = forms.stream().map(FactForm::name).collect(Collectors.toSet());
        List<Row> strays = new ArrayList<>();
        try (var ofForm = tables.read("docket.act", "form", names, List.of("id"));
                var facts = new Walk<>(
                        tables.read(table, List.of("act_id")),
                        Function.identity(),
                        row -> row.get("act_id", UUID.class),
                        strays::add)) {
            ofForm.map(act -> new Pair(
                            act,
                            versions.get(act.find("form") + "/" + act.find("form_version")),
                            facts.find(act.get("id", UUID.class))))
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEach(this::check);
        } catch (RuntimeException e) {
            problems.add("facts of %s cannot be read: %s".formatted(table, e.getMessage()));
        }
        if (!strays.isEmpty()) problems.add("%d rows of %s have no act".formatted(strays.size(), table));
    }

    private void check(List<Pair> pairs) {
        var keys = keys(pairs);
        for (Finding finding :
                pairs.parallelStream().map(pair -> check(pair, keys)).toList()) {
            finding.problem().ifPresent(problems::add);
            if (finding.erased()) erased++;
        }
        for (Pair pair : pairs)
            if (pair.form() != null && pair.fact().isPresent())
                erasures.saw(pair.form(), pair.fact().get());
        acts += pairs.size();
        progress.accept(acts);
    }

    /** Those that were not erased. */
    private Map<UUID, DataKey> keys(List<Pair> pairs) {
        Collection<UUID> owners = pairs.stream()
                .filter(pair -> pair.form() != null && pair.form().isSealed())
                .flatMap(pair -> pair.fact().stream())
                .map(fact -> (UUID) fact.find("sealed_key"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Row> rows = keyRows(owners);
        Map<Object, DataKey> seals = new HashMap<>();
        keyRows(rows.stream()
                        .map(row -> row.find("seal"))
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .collect(Collectors.toSet()))
                .forEach(row -> seals.put(row.get("id", UUID.class), toKey(row, new HashMap<>())));
        Map<UUID, DataKey> keys = new HashMap<>();
        rows.forEach(row -> keys.put(row.get("id", UUID.class), toKey(row, seals)));
        return keys;
    }

    private List<Row> keyRows(Collection<UUID> owners) {
        if (owners.isEmpty()) return List.of();
        try (var rows = tables.read("vault.data_key", "id", owners, List.of())) {
            return rows.filter(row -> row.find("wrapped") != null).toList();
        }
    }

    /** One that lies under no version and no seal, or under both, or under a seal that is gone, opens with none. */
    static DataKey toKey(Row row, Map<Object, DataKey> seals) {
        UUID owner = row.get("id", UUID.class);
        UUID caseId = row.find("case_id") instanceof UUID id ? id : null;
        byte[] wrapped = row.get("wrapped", byte[].class);
        @Nullable Object under = row.find("seal");
        if (under == null)
            return new DataKey(
                    owner, caseId, wrapped, row.find("key_version") instanceof Number version ? version.intValue() : 0);
        return row.find("key_version") == null && seals.get(under) instanceof DataKey seal
                ? DataKey.under(seal, owner, caseId, wrapped)
                : new DataKey(owner, caseId, wrapped, 0);
    }

    private Finding check(Pair pair, Map<UUID, DataKey> keys) {
        if (pair.form() == null) return Finding.problem("act on an unknown version of its form: " + pair.name());
        if (pair.fact().isEmpty()) return Finding.problem("fact gone: " + pair.name());
        try {
            return check(pair.form(), pair.act(), pair.fact().get(), keys);
        } catch (Vault.Damaged | MasterKey.Missing e) {
            return Finding.problem("sealed text altered: " + pair.name());
        } catch (RuntimeException e) {
            return Finding.problem("fact unreadable: " + pair.name());
        }
    }

    private Finding check(FactForm form, Row act, Row fact, Map<UUID, DataKey> keys) {
        var altered = Finding.problem("fact altered: %s %s".formatted(form.name(), act.find("fact")));
        Map<String, @Nullable String> opened = Map.of();
        byte @Nullable [] salt = (byte[]) act.find("salt");
        if (form.isSealed()) {
            UUID id = fact.get("id", UUID.class);
            UUID key = fact.get("sealed_key", UUID.class);
            opened = Facts.open(master, keys.get(key), form, id, key, fact.get("sealed", byte[].class));
            if (opened.isEmpty())
                return erasures.covers(key, id)
                        ? new Finding(Optional.empty(), true)
                        : Finding.problem("sealed text without its key: %s %s".formatted(form.name(), id));
            salt = Digest.saltOf(opened);
        }
        if (salt == null || !Objects.equals(fact.find("id"), act.find("fact")) || saysMore(form, fact)) return altered;
        byte[] digest = Digest.of(form, salt, fact::find, opened);
        return Arrays.equals(act.get("digest", byte[].class), digest) ? Finding.FINE : altered;
    }

    /** Whether something stands in a column that is not on its form, as a table of several forms has them. */
    private static boolean saysMore(FactForm form, Row fact) {
        return fact.places().keySet().stream()
                .anyMatch(column -> fact.find(column) != null && !form.stored().contains(column));
    }
}
