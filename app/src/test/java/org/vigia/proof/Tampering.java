package org.vigia.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.FactForm;
import org.vigia.docket.Forgery;
import org.vigia.ledger.Row;

/** Random changes to a copy of the record, as somebody makes them who holds the database and not the signing key. */
final class Tampering {
    enum Kind {
        EDIT,
        DELETE,
        SWAP_VALUES,
        SWAP_LINKS,
        TRUNCATE,
        TRUNCATE_WITH_HEADS,
        REMOVE_LEAF,
        REORDER,
        REWRITE,
        ADD
    }

    /** A changed copy, and where. */
    record Done(Copy copy, String where) {}

    private final Copy copy;
    private final RandomGenerator random;

    Tampering(Copy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    Done apply(Kind kind) {
        return switch (kind) {
            case EDIT -> edit();
            case DELETE -> delete();
            case SWAP_VALUES -> swapValues();
            case SWAP_LINKS -> swapLinks();
            case TRUNCATE -> truncate(false);
            case TRUNCATE_WITH_HEADS -> truncate(true);
            case REMOVE_LEAF -> removeLeaf();
            case REORDER -> reorder();
            case REWRITE -> rewrite();
            case ADD -> add();
        };
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A table with that many rows to choose from. */
    private String table(int rows) {
        return any(copy.tables().keySet().stream()
                .filter(name -> rows(name).size() >= rows)
                .sorted()
                .toList());
    }

    /** The rows on which some record rests: not forms that were never used, nor keys under which nothing was written. */
    private List<Row> rows(String table) {
        return switch (table) {
            case "docket.form" -> {
                Set<String> used = copy.rows("docket.act").stream()
                        .map(act -> act.find("form") + "/" + act.find("form_version"))
                        .collect(Collectors.toSet());
                yield copy.rows(table).stream()
                        .filter(form -> used.contains(form.find("name") + "/" + form.find("version")))
                        .toList();
            }
            case "vault.data_key" -> {
                var used = new HashSet<Object>();
                for (FactForm form : copy.forms())
                    for (Row fact : copy.rows(form.table()))
                        if (fact.places().containsKey("sealed_key") && fact.find("sealed_key") != null)
                            used.add(fact.find("sealed_key"));
                yield copy.rows(table).stream()
                        .filter(key -> used.contains(key.find("id")))
                        .toList();
            }
            default -> copy.rows(table);
        };
    }

    /** When a key was made is no fact; nothing rests on it. */
    private String column(String table, Row row) {
        return any(row.places().keySet().stream()
                .filter(name -> !(table + "." + name).equals("vault.data_key.created_at"))
                .sorted()
                .toList());
    }

    private Done edit() {
        String table = table(1);
        Row row = any(rows(table));
        String column = column(table, row);
        @Nullable Object before = row.find(column);
        @Nullable Object after = before == null ? something(table, column) : other(before);
        return new Done(
                copy.with(table, row, Copy.set(row, column, after)),
                "%s.%s: %s → %s".formatted(table, column, before, after));
    }

    /** What another row has there, or a text. */
    private Object something(String table, String column) {
        return copy.rows(table).stream()
                .map(row -> row.find(column))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("x");
    }

    /** As little else as the type allows. */
    private Object other(Object value) {
        return switch (value) {
            case byte[] bytes
            when bytes.length > 0 -> {
                byte[] flipped = bytes.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case byte[] _ -> new byte[] {1};
            case UUID id ->
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (1L << random.nextInt(62)));
            case String text -> random.nextBoolean() || text.isEmpty() ? text + " " : text.substring(1);
            case Instant at -> at.plusNanos(1_000);
            case LocalDate day -> day.plusDays(1);
            case Integer number -> number ^ (1 << random.nextInt(31));
            case Long number -> number ^ (1L << random.nextInt(63));
            case BigDecimal number -> number.add(new BigDecimal("0.01"));
            case Boolean yes -> !yes;
            case List<?> list when list.isEmpty() -> List.of("x");
            case List<?> list -> list.subList(1, list.size());
            default -> throw new AssertionError("no way to change a " + value.getClass());
        };
    }

    private Done delete() {
        String table = table(1);
        Row row = any(rows(table));
        return new Done(copy.without(table, List.of(row)), "a row of " + table);
    }

    private Done swapValues() {
        for (; ; ) {
            String table = table(2);
            Row one = any(rows(table));
            Row other = any(rows(table));
            String column = column(table, one);
            if (Objects.deepEquals(one.find(column), other.find(column))) continue;
            return new Done(
                    copy.with(table, one, Copy.set(one, column, other.find(column)))
                            .with(table, other, Copy.set(other, column, one.find(column))),
                    table + "." + column + " of two rows");
        }
    }

    private List<Row> shard(Object number) {
        return copy.rows("ledger.link").stream()
                .filter(link -> link.find("shard").equals(number))
                .sorted(Comparator.comparing(link -> link.number("seq")))
                .toList();
    }

    private Done swapLinks() {
        for (; ; ) {
            List<Row> shard = shard(any(copy.rows("ledger.link")).find("shard"));
            if (shard.size() < 2) continue;
            int at = random.nextInt(shard.size() - 1);
            Row one = shard.get(at);
            Row next = shard.get(at + 1);
            return new Done(
                    copy.with("ledger.link", one, Copy.set(one, "seq", next.find("seq")))
                            .with("ledger.link", next, Copy.set(next, "seq", one.find("seq"))),
                    "links %s and %s of shard %s".formatted(one.find("seq"), next.find("seq"), one.find("shard")));
        }
    }

    private Copy withoutActs(Copy from, List<Row> acts) {
        Copy left = from.without("docket.act", acts);
        Set<Object> ids = acts.stream().map(act -> act.find("id")).collect(Collectors.toSet());
        for (String table : from.forms().stream().map(FactForm::table).collect(Collectors.toSet())) {
            List<Row> facts = left.rows(table).stream()
                    .filter(fact -> ids.contains(fact.find("act_id")))
                    .toList();
            if (!facts.isEmpty()) left = left.without(table, facts);
        }
        return left;
    }

    private List<Row> actsOf(Set<Object> links) {
        return copy.rows("docket.act").stream()
                .filter(act -> links.contains(act.find("link")))
                .toList();
    }

    /** The last links of a shard with all that hangs on them, and if asked the heads that saw them. */
    private Done truncate(boolean heads) {
        List<Row> shard = shard(any(copy.rows("ledger.link")).find("shard"));
        List<Row> cut = shard.subList(random.nextInt(shard.size()), shard.size());
        Copy left = withoutActs(
                copy.without("ledger.link", cut),
                actsOf(cut.stream().map(link -> link.find("id")).collect(Collectors.toSet())));
        if (heads)
            left = left.with(
                    "ledger.signed_head", left.rows("ledger.signed_head").subList(0, 0));
        return new Done(
                left,
                "%d links of shard %s".formatted(cut.size(), cut.getFirst().find("shard")));
    }

    /** An act with its fact, and its link hashed anew without it, with all that follow. */
    private Done removeLeaf() {
        Row gone = any(copy.rows("docket.act"));
        List<Row> siblings = siblings(gone).stream().filter(act -> act != gone).toList();
        Copy left = withoutActs(copy, List.of(gone));
        for (int i = 0; i < siblings.size(); i++)
            left = left.with("docket.act", siblings.get(i), Copy.set(siblings.get(i), "leaf", i));
        return new Done(
                left.with("ledger.link", relinked(gone, siblings)),
                "act %s of link %s".formatted(gone.find("kind"), gone.find("link")));
    }

    private List<Row> relinked(Row act, List<Row> leaves) {
        return org.vigia.ledger.Forgery.relink(
                copy.rows("ledger.link"),
                act.get("link", UUID.class),
                leaves.stream().map(Forgery::hash).toList());
    }

    private List<Row> siblings(Row act) {
        return copy.rows("docket.act").stream()
                .filter(other -> other.find("link").equals(act.find("link")))
                .sorted(Comparator.comparing(other -> other.number("leaf")))
                .toList();
    }

    /** Two acts change places in the chain. */
    private Done reorder() {
        for (; ; ) {
            Row one = any(copy.rows("docket.act"));
            List<Row> siblings = siblings(one);
            Row other = siblings.size() > 1 && random.nextBoolean() ? any(siblings) : any(copy.rows("docket.act"));
            if (one == other) continue;
            Row first = Copy.set(Copy.set(one, "link", other.find("link")), "leaf", other.find("leaf"));
            Row second = Copy.set(Copy.set(other, "link", one.find("link")), "leaf", one.find("leaf"));
            return new Done(
                    copy.with("docket.act", one, first).with("docket.act", other, second), "the places of two acts");
        }
    }

    /** A fact, its digest, its act, its link and all links after it, each right for the other: only the heads tell. */
    private Done rewrite() {
        for (; ; ) {
            Row act = any(copy.rows("docket.act"));
            FactForm form = copy.forms().stream()
                    .filter(f -> f.name().equals(act.find("form")) && f.version() == act.number("form_version"))
                    .findFirst()
                    .orElseThrow();
            if (!form.sealed().isEmpty()) continue;
            Row fact = copy.rows(form.table()).stream()
                    .filter(row -> act.find("id").equals(row.find("act_id")))
                    .findFirst()
                    .orElseThrow();
            String column = any(form.columns());
            if (fact.find(column) == null) continue;
            Row forged = Copy.set(fact, column, other(fact.find(column)));
            Row signed = Copy.set(act, "digest", Forgery.digest(form, act, forged));
            List<Row> leaves =
                    siblings(act).stream().map(row -> row == act ? signed : row).toList();
            return new Done(
                    copy.with(form.table(), fact, forged)
                            .with("docket.act", act, signed)
                            .with("ledger.link", relinked(act, leaves)),
                    "%s.%s with all hashes".formatted(form.table(), column));
        }
    }

    /** A row like another, under a new id, at the end of what is numbered. */
    private Done add() {
        String table = any(Stream.concat(
                        Stream.of("docket.act", "ledger.link", "ledger.signed_head"),
                        copy.forms().stream().map(FactForm::table))
                .filter(name -> !rows(name).isEmpty())
                .distinct()
                .sorted()
                .toList());
        Row row = any(rows(table));
        List<String> fresh = new ArrayList<>(List.of("id", "act_id", "fact"));
        fresh.retainAll(row.places().keySet());
        Row another = row;
        for (String column : fresh) another = Copy.set(another, column, new UUID(random.nextLong(), random.nextLong()));
        for (String column : List.of("seq", "leaf"))
            if (row.places().containsKey(column) && row.find(column) instanceof Number)
                another = Copy.set(another, column, next(table, row, column));
        return new Done(copy.and(table, another), "a row like another in " + table);
    }

    private Object next(String table, Row row, String column) {
        long highest = rows(table).stream()
                .mapToLong(other -> other.number(column))
                .max()
                .orElse(0);
        return row.find(column) instanceof Integer ? (Object) (int) (highest + 1) : (Object) (highest + 1);
    }
}
