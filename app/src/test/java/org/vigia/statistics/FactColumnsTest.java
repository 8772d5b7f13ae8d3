package org.vigia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.Approved;
import org.vigia.platform.TestDatabase;

/** What statistics may read, column by column: nothing more than somebody has approved. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactColumnsTest {
    private static final TestDatabase DATABASE = TestDatabase.create();

    private static final String GRANTED = """
            select c.oid::regclass::text as name, a.attname, c.relkind,
                   split_part(coalesce(col_description(c.oid, a.attnum), ''), ':', 1) as class
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
               and c.relkind in ('r', 'v', 'm', 'p')
               and has_column_privilege('vigia_statistics', c.oid, a.attnum, 'select')
            """;

    @Test
    void every_column_that_statistics_may_read_is_approved() {
        Approved.matches("statistics-columns.txt", String.join("\n", listed("""
                                        select name || '.' || attname || ' ' || class from (%s) granted
                                         where relkind = 'r' order by (name || '.' || attname) collate "C" """.formatted(GRANTED))) + "\n");
    }

    @Test
    void a_view_for_statistics_shows_nothing_that_its_table_does_not() {
        assertThat(listed("""
                        select name || '.' || attname from (%1$s) granted
                         where relkind <> 'r' and (relkind <> 'v' or not exists (
                            select 1 from (%1$s) of_table
                             where of_table.relkind = 'r' and of_table.attname = granted.attname
                               and of_table.name || '_fact' = granted.name))""".formatted(GRANTED))).isEmpty();
    }

    @Test
    void nothing_sealed_and_no_key_is_granted_to_statistics() {
        assertThat(listed("""
                        select name || '.' || attname from (%s) granted
                         where relkind = 'r' and (class not in ('public', 'internal', 'personal', 'sensitive')
                            or attname in ('act_id', 'sealed', 'sealed_key', 'folio'))""".formatted(GRANTED))).isEmpty();
    }

    private static List<String> listed(String sql) {
        return DATABASE.superuser().sql(sql).query(String.class).list();
    }

    @Test
    void statistics_writes_nothing_anywhere() {
        assertThat(DATABASE.superuser().sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
                           and (has_table_privilege('vigia_statistics', c.oid, 'insert')
                             or has_table_privilege('vigia_statistics', c.oid, 'update')
                             or has_table_privilege('vigia_statistics', c.oid, 'delete'))""").query(String.class).list()).isEmpty();
    }

    @Test
    void every_line_names_a_rule_of_the_version_it_was_defined_by() {
        assertThat(RowDefinition.listAll())
                .allSatisfy(row -> row.rule()
                        .ifPresent(rule -> assertThat(
                                        CountingRule.valueOf(row.measure()).id())
                                .isEqualTo(rule)));
    }

    @Test
    void every_rule_reads_fact_views_only() {
        for (CountingRule rule : CountingRule.values())
            assertThat(rule.sql())
                    .containsPattern("(from|join) \\w+\\.\\w+_fact\\b")
                    .doesNotContainPattern("(from|join) \\w+\\.\\w+(?<!_fact)\\s");
    }
}
