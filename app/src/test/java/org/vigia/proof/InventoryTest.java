package org.vigia.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.Approved;
import org.vigia.platform.TestDatabase;

/** The inventory of data is written from the schema itself, so that it says what is stored and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InventoryTest {
    private static final TestDatabase DATABASE = TestDatabase.create();

    record Column(String room, String name, String column, String kind, String meaning, boolean sealed, boolean fact) {
        /** Facts stay, because others rest on them; what identifies somebody goes with its key. */
        String retention() {
            if (kind.equals("sealed") && sealed) return "hasta que un acto suprime su llave";
            if (column.equals("sealed")) return "mientras existe la llave que lo abre";
            if (column.equals("digest") && kind.equals("sealed"))
                return "hasta que un acto suprime la llave de quien lo lleva";
            if (kind.equals("sealed")) return "secreto del sistema: mientras sirve";
            return fact ? "permanece: lo sostiene la cadena" : "mientras existe lo que describe";
        }
    }

    private static List<Column> columns() {
        return DATABASE.superuser().sql("""
                        select n.nspname as room, c.relname as name, a.attname as column,
                               split_part(col_description(c.oid, a.attnum), ': ', 1) as kind,
                               regexp_replace(col_description(c.oid, a.attnum), '^[a-z]+: ', '') as meaning,
                               exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'sealed_key') as sealed,
                               exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'act_id') as fact
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and c.oid::regclass::text not in ('access.context_key', 'docket.fact_header')
                         order by n.nspname collate "C", c.relname collate "C", a.attnum""").query(Column.class).list();
    }

    @Test
    void the_inventory_says_what_is_stored() {
        List<Column> columns = columns();
        var text = new StringBuilder("""
                # Data inventory
                Written by `InventoryTest` from the comments of the live schema; a column without a class fails the build. Classes: *public* (may be
                published in protected figures), *internal* (officers within their reach), *personal* and *sensitive* (a person; never in the clear in
                a fact), *sealed* (encrypted under the key of a person, a workplace or a case; readable with a stated purpose, and logged).
                The columns that every fact has are described once, under `docket.act`.

                """);
        text.append(columns.stream()
                .collect(Collectors.groupingBy(Column::kind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> "| %s | %d |%n".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("", "| Class | Columns |\n|---|---|\n", "")));
        String table = "";
        for (Column column : columns) {
            String name = column.room() + "." + column.name();
            if (!name.equals(table))
                text.append("\n## ").append(name).append("\n| Column | Class | Meaning | Kept |\n|---|---|---|---|\n");
            table = name;
            if (column.fact() && !name.equals("docket.act") && HEADER.contains(column.column())) continue;
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            column.column(), column.kind(), column.meaning().replace("|", "\\|"), column.retention()));
        }
        Approved.matches("../../../../../docs/security/data-inventory.md", text.toString());
    }

    private static final List<String> HEADER = List.of(
            "id",
            "node",
            "unit",
            "addressed_to",
            "case_id",
            "occurred",
            "occurred_precision",
            "recorded_at",
            "act_id",
            "corrects",
            "retracts");
}
