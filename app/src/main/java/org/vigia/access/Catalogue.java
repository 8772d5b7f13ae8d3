package org.vigia.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database says of its own walls, read before the first page is served. A table without its policy, a view that sees
 * with another's eyes, a role that may pass by, a rule that differs: any of them keeps the server from starting.
 */
@Component
class Catalogue implements SmartInitializingSingleton {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

    /** Tables that hold nothing of a case, open to the application as they are; so is {@code account}, read before anybody is known. */
    private static final String WITHOUT_ROWS_OF_CASES = """
            '{access.officer,access.appointment,access.rule,access.allowance,access.unit,access.protection,docket.form,ledger.link,ledger.signed_head,vault.key_version}'""";

    private final JdbcClient db;

    Catalogue(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = faults();
        if (!faults.isEmpty())
            throw new IllegalStateException("The server does not start: " + String.join("; ", faults));
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        add(faults, "the application's role may pass by row-level security", """
            select rolname from pg_roles
             where rolname in ('vigia_app', 'vigia_statistics') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)\
            """);
        add(faults, "the application owns", """
            select c.oid::regclass::text from pg_class c join pg_roles o on o.oid = c.relowner
             where o.rolname in ('vigia_app', 'vigia_statistics')\
            """);
        add(faults, "row-level security is not forced on", """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and %s and has_any_column_privilege('vigia_app', c.oid, 'select')
               and not (c.relrowsecurity and c.relforcerowsecurity)
               and n.nspname <> 'account' and c.oid::regclass::text <> all (%s::text[])\
            """.formatted(OURS, WITHOUT_ROWS_OF_CASES));
        add(faults, "the application may change or delete rows of", """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join access.protection p on p.protected = c.oid
             where has_table_privilege('vigia_app', c.oid, 'update, delete, truncate')\
            """);
        add(faults, "the application may change what it is judged by, in", """
                select walls from unnest('{access.rule,access.allowance,access.unit,access.protection,access.context_key,access.seal,
                       access.seal_filter,access.seal_list,access.break_glass}'::text[]) walls
                 where has_table_privilege('vigia_app', walls, 'insert, update, delete, truncate')""");
        add(faults, "the policies are not those that were written on", """
                select p.protected::text from access.protection p join pg_class c on c.oid = p.protected and c.relkind <> 'v'
                 where p.seen is distinct from (select pg_get_expr(s.polqual, s.polrelid) from pg_policy s
                                                 where s.polrelid = p.protected and s.polname = 'seen')
                    or p.recorded is distinct from (select pg_get_expr(r.polwithcheck, r.polrelid) from pg_policy r
                                                 where r.polrelid = p.protected and r.polname = 'recorded')
                    or p.narrowed is distinct from (select pg_get_expr(n.polqual, n.polrelid) from pg_policy n
                                                 where n.polrelid = p.protected and n.polname = 'narrowed')
                    or exists (select from pg_policy other where other.polrelid = p.protected and other.polpermissive
                                  and other.polname not in ('seen', 'recorded', 'everything', 'counted', 'functions', 'added', 'kept'))""");
        add(faults, "a policy made for others is open to the application, or counts what is sealed, on", """
            select p.polrelid::regclass::text from pg_policy p
             where p.polname in ('everything', 'counted', 'functions', 'added', 'kept') and (0 = any (p.polroles) or 'vigia_app'::regrole = any (p.polroles))
                or p.polname = 'counted' and pg_get_expr(p.polqual, p.polrelid) not like '%access.sealed()%'\
            """);
        add(faults, "a view sees with its owner's eyes", """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where %s and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
                   and not exists (select from access.protection p where p.protected = c.oid
                                      and c.oid in ('access.own_share'::regclass, 'access.own_joint_share'::regclass)
                                      and p.seen = pg_get_viewdef(c.oid) and c.reloptions = '{security_barrier=true}')
                   and (has_table_privilege('vigia_app', c.oid, 'select') or has_table_privilege('vigia_statistics', c.oid, 'select'))""".formatted(OURS));
        add(faults, "a function that acts for its owner can be led astray by a search path", """
                select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                 where %s and f.prosecdef and not coalesce(f.proconfig @> '{search_path=pg_catalog}', false)""".formatted(OURS));
        add(faults, "what a role is given is not what the lines say, for", """
                select role || ' ' || permission
                  from (table access.allowance except table access.allowance_of_rules union all
                        (table access.allowance_of_rules except table access.allowance)) differing""");
        var differing = new PolicyTables(db).differences(Policy.load());
        if (!differing.isEmpty())
            faults.add("the database holds another policy than this release, in lines " + differing);
        return faults;
    }

    private void add(List<String> faults, String what, String query) {
        var found = db.sql(query).query(String.class).list();
        if (!found.isEmpty()) faults.add(what + " " + String.join(", ", found));
    }
}
