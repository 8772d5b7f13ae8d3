package org.vigia.proof;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes made behind the application's back, one value at a time, each taken back afterwards. */
record Flips(JdbcClient admin) {
    record Column(String name, String type) {}

    /** @param row where the changed row lies now ({@code ctid}) */
    record Change(String table, String column, String type, String row, String before) {}

    /** Someone who can write here can also drop the checks and switch the triggers of foreign keys off. */
    void takeTheGuardsAway() {
        admin.sql("""
                        create or replace function public.tamper(statement text) returns text language plpgsql as $$
                        declare changed text;
                        begin
                            perform set_config('session_replication_role', 'replica', true);
                            execute statement into strict changed;
                            return changed;
                        end $$""").update();
        for (String table : tables())
            for (String check : admin.sql(
                            "select conname from pg_constraint where contype = 'c' and conrelid = :table::regclass")
                    .param("table", table)
                    .query(String.class)
                    .list())
                admin.sql("alter table %s drop constraint %s".formatted(table, check))
                        .update();
    }

    void waitForASignedHead() {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> admin.sql("select count(*) from ledger.signed_head")
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** The tables of all forms that hold a row, and what they rest on. */
    List<String> tables() {
        return Stream.concat(
                        admin
                                .sql("select distinct fact_table from docket.form order by 1")
                                .query(String.class)
                                .list()
                                .stream(),
                        Stream.of("docket.act", "ledger.link", "ledger.signed_head", "vault.data_key"))
                .toList();
    }

    List<Column> columns(String table) {
        return admin.sql("""
                        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
                         where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum""").param("table", table).query(Column.class).list();
    }

    /** All of the table's own columns, and two of the header that all tables of facts share. */
    List<Column> someColumns(String table, Random random) {
        List<String> header =
                columns("docket.fact_header").stream().map(Column::name).toList();
        var own = columns(table).stream()
                .filter(c -> !header.contains(c.name()) || !isFacts(table))
                .toList();
        if (!isFacts(table)) return own;
        var common = random.ints(0, header.size())
                .distinct()
                .limit(2)
                .mapToObj(columns("docket.fact_header")::get)
                .toList();
        return Stream.concat(own.stream(), common.stream()).toList();
    }

    private boolean isFacts(String table) {
        return !List.of("docket.act", "ledger.link", "ledger.signed_head", "vault.data_key")
                .contains(table);
    }

    /** Changes the value of one random row; empty when no row has one. */
    Optional<Change> change(String table, Column column, Random random) {
        List<String> rows = admin.sql(
                        "select ctid::text from %s where %s is not null order by ctid".formatted(table, column.name()))
                .query(String.class)
                .list();
        if (rows.isEmpty()) return Optional.empty();
        String row = rows.get(random.nextInt(rows.size()));
        String before = read(table, column.name(), row);
        String now = write(table, column.name(), row, other(column.type(), column.name(), random));
        return Optional.of(new Change(table, column.name(), column.type(), now, before));
    }

    void restore(Change change) {
        write(
                change.table(),
                change.column(),
                change.row(),
                "'%s'::%s".formatted(change.before().replace("'", "''"), change.type()));
    }

    private String read(String table, String column, String row) {
        return admin.sql("select %s::text from %s where ctid = '%s'::tid".formatted(column, table, row))
                .query(String.class)
                .single();
    }

    private String write(String table, String column, String row, String value) {
        return admin.sql("select public.tamper(:statement)")
                .param(
                        "statement",
                        "update %s set %s = %s where ctid = '%s'::tid returning ctid::text"
                                .formatted(table, column, value, row))
                .query(String.class)
                .single();
    }

    /** A value that differs as little as its type allows. */
    private static String other(String type, String column, Random random) {
        if (type.startsWith("numeric")) return column + " + 0.01";
        return switch (type) {
            case "bytea" -> {
                int at = random.nextInt(1 << 16);
                yield "set_byte(%1$s, %2$d %% length(%1$s), get_byte(%1$s, %2$d %% length(%1$s)) # %3$d)"
                        .formatted(column, at, 1 << random.nextInt(8));
            }
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "not " + column;
            case "smallint", "integer", "bigint" -> column + " + 1000";
            case "date" -> column + " + 1";
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            case "text[]" -> column + " || 'x'::text";
            case "uuid[]" -> column + " || gen_random_uuid()";
            case "text" -> column + " || 'x'";
            default -> throw new IllegalArgumentException("no way to change a " + type);
        };
    }
}
