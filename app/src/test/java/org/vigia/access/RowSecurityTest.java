package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.platform.TestDatabase;

/** What the database itself refuses, whatever the application does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowSecurityTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Officer OFFICER = new Officer(UUID.randomUUID(), "prueba", "Prueba", "ITL-07", Role.INSPECTOR);

    private final JdbcClient app = JdbcClient.create(DATABASE.appSource());
    private final DataSource source = DATABASE.appSource();

    private List<String> unitsSeenWith(String context, String signature) {
        var client = JdbcClient.create(source);
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            client.sql("select set_config('vigia.context', :c, true), set_config('vigia.signature', :s, true)")
                    .param("c", context)
                    .param("s", signature)
                    .query((row, n) -> true)
                    .single();
            return client.sql("select access.unit()").query(String.class).list();
        });
    }

    @Test
    void a_signed_context_names_its_unit() {
        var signed = new ContextSigner(DATABASE.masterKey()).sign(OFFICER, Instant.now());
        assertThat(unitsSeenWith(signed.context(), signed.signature())).containsExactly("ITL-07");
    }

    @Test
    void a_context_widened_by_an_injected_statement_is_refused() {
        var signed = new ContextSigner(DATABASE.masterKey()).sign(OFFICER, Instant.now());
        String wider = signed.context().replace("ITL-07", "ITL-21");
        assertThatThrownBy(() -> unitsSeenWith(wider, signed.signature())).hasStackTraceContaining("not signed");
    }

    @Test
    void an_old_context_is_refused() {
        var signed = new ContextSigner(DATABASE.masterKey())
                .sign(OFFICER, Instant.now().minusSeconds(3600));
        assertThatThrownBy(() -> unitsSeenWith(signed.context(), signed.signature()))
                .hasStackTraceContaining("expired");
    }

    @Test
    void the_application_cannot_read_the_key_that_checks_contexts() {
        assertThatThrownBy(() ->
                        app.sql("select * from access.context_key").query().listOfRows())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_application_cannot_list_whose_texts_there_are_keys_for() {
        assertThatThrownBy(
                        () -> app.sql("select id from vault.data_key").query().listOfRows())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_bare_connection_is_given_no_key_even_by_its_owner() {
        UUID owner = UUID.randomUUID();
        DATABASE.owner()
                .sql("insert into vault.data_key (id, wrapped, key_version, created_at) values (:id, '\\x00', 1,"
                        + " now())")
                .param("id", owner)
                .update();
        try {
            assertThat(app.sql("select * from vault.find_data_key(:id)")
                            .param("id", owner)
                            .query()
                            .listOfRows())
                    .isEmpty();
        } finally {
            DATABASE.owner()
                    .sql("delete from vault.data_key where id = :id")
                    .param("id", owner)
                    .update();
        }
    }

    @Test
    void every_table_that_names_a_unit_and_can_be_read_forces_row_level_security() {
        assertThat(DATABASE.owner().sql("""
            select c.oid::regclass::text from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit' and not a.attisdropped
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
               and has_any_column_privilege('vigia_app', c.oid, 'select')
               and not (c.relrowsecurity and c.relforcerowsecurity)
               and c.oid::regclass::text not in ('access.appointment')\
            """).query(String.class).list()).isEmpty();
    }

    @Test
    void the_application_may_only_add_to_and_read_what_has_happened() {
        assertThat(DATABASE.owner().sql("""
            select table_schema || '.' || table_name || ' ' || privilege_type
              from information_schema.role_table_grants
             where grantee in ('vigia_app', 'vigia_statistics', 'vigia_verifier', 'vigia_backup')
               and privilege_type not in ('SELECT', 'INSERT')\
            """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_view_but_those_of_shares_reads_with_the_rights_of_who_asks() {
        assertThat(DATABASE.owner().sql("""
                                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                                   and not coalesce('security_invoker=true' = any (c.reloptions), false)""").query(String.class).list())
                .containsExactlyInAnyOrder("access.own_share", "access.own_joint_share");
    }

    @Test
    void an_injected_statement_lists_no_sealed_file() {
        assertThat(DATABASE.owner().sql("""
                                select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                                 where n.nspname in ('access', 'safeguard', 'docket', 'casework') and f.proretset
                                   and has_function_privilege('vigia_app', f.oid, 'execute')""").query(String.class).list())
                .as("what the application may list by a function that acts for its owner")
                .containsExactlyInAnyOrder(
                        "access.opened(text)",
                        "access.glassed()",
                        "access.kept_elsewhere()",
                        "casework.list_outlines(text,text)",
                        "safeguard.find_file(text)");
        for (String table : List.of("access.seal", "access.seal_list", "access.seal_filter", "access.break_glass"))
            assertThatThrownBy(() -> app.sql("select * from " + table).query().listOfRows())
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void every_column_says_its_class() {
        assertThat(DATABASE.owner().sql("""
            select c.oid::regclass || '.' || a.attname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
               and c.oid::regclass::text <> 'access.context_key'
               and coalesce(col_description(c.oid, a.attnum), '') !~ '^(public|internal|personal|sensitive|sealed): '\
            """).query(String.class).list())
                .as("columns without a class; comment on column … is 'internal: …'")
                .isEmpty();
    }
}
