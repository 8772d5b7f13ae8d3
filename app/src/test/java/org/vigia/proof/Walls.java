package org.vigia.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables as the server's administrator sees them, and the policies on them, taken down and put back. */
record Walls(JdbcClient admin) {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

    private List<String> tables(String condition) {
        return admin.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and %s and %s order by 1""".formatted(OURS, condition)).query(String.class).list();
    }

    /**
     * Every table that the application can read. Who holds the connection can list the keys of texts, each under an id that
     * says nothing without the row it belongs to.
     */
    List<String> readable() {
        return tables("has_table_privilege('vigia_app', c.oid, 'select')");
    }

    /** Protected tables with a row of the case. */
    List<String> holding(UUID caseId) {
        return tables("""
                        c.relrowsecurity and exists (select 1 from pg_attribute a
                         where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped)""").stream()
                .filter(table -> admin.sql("select exists (select 1 from %s where case_id = :case)".formatted(table))
                        .param("case", caseId)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** The ids of the case, of all that happened in it and of what it happened to. */
    List<String> idsOf(UUID caseId) {
        return Stream.concat(
                        admin
                                .sql(
                                        "select distinct unnest(array[id, subject, fact, case_id]) from docket.act where case_id = :case")
                                .param("case", caseId)
                                .query(UUID.class)
                                .list()
                                .stream(),
                        Stream.of(caseId))
                .map(UUID::toString)
                .distinct()
                .toList();
    }

    List<String> views() {
        return admin.sql(
                        "select c.oid::regclass::text from pg_class c where c.relkind = 'v' and c.relname like '%\\_fact'")
                .query(String.class)
                .list();
    }

    /** All that the program writes but the signed heads, which come with time, and the sessions that requests come in. */
    Map<String, Long> countAll() {
        var counts = new TreeMap<String, Long>();
        for (String table : tables("c.oid not in ('ledger.signed_head'::regclass, 'account.session'::regclass)"))
            counts.put(
                    table,
                    admin.sql("select count(*) from " + table).query(Long.class).single());
        return counts;
    }

    /** Everybody sees every row of a table. */
    /** Also what narrows a table further is let go, or it alone would stand for the policy that is widened. */
    void open(String table) {
        admin.sql("create policy too_wide on %s for select to vigia_app using (true)".formatted(table))
                .update();
        if (narrowed(table).isPresent()) narrow(table, "true");
    }

    void close(String table) {
        admin.sql("drop policy too_wide on " + table).update();
        narrowed(table).ifPresent(condition -> narrow(table, condition));
    }

    private Optional<String> narrowed(String table) {
        return admin.sql(
                        "select narrowed from access.protection where protected = :table::regclass and narrowed is not null")
                .param("table", table)
                .query(String.class)
                .optional();
    }

    private void narrow(String table, String condition) {
        admin.sql("alter policy narrowed on %s using (%s)".formatted(table, condition))
                .update();
    }
}
