package org.vigia.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;

/**
 * A row of every kind in every protected table of the program, laid there past its checks: whose, how it reached the home unit,
 * under what seal, and whether it was opened in an emergency.
 */
final class Records {
    enum Opening {
        NEVER,
        NOW,
        LAPSED,
        BY_ANOTHER
    }

    record Row(UUID caseId, String unit, Set<Share> shares, Seal seal, Opening opening) {}

    private static final List<String> RECORDED_BY = List.of(
            Scratch.HOME, "ITL-21", "IFT", "FGE-07", "FGE-21", "PPNNA-07", "PPNNA-21", "DIF-07101", "FIN-07", "CITI");
    private static final List<Set<Share>> SHARES =
            List.of(Set.of(), Set.of(Share.ADDRESSED), Set.of(Share.SHARED), Set.of(Share.ADDRESSED, Share.SHARED));
    final List<Row> rows = new ArrayList<>();

    Records(Scratch scratch) throws SQLException {
        scratch.run("set local session_replication_role = replica");
        scratch.run("create temporary table kind"
                + " (case_id uuid, unit text, addressed_to text, shared_with text, seal text, opening text)");
        for (String unit : RECORDED_BY)
            for (Set<Share> shares : SHARES)
                for (Seal seal : Seal.values())
                    for (Opening opening : Opening.values())
                        if (opening == Opening.NEVER || !unit.equals(Scratch.HOME))
                            add(scratch, new Row(UUID.randomUUID(), unit, shares, seal, opening));
        for (String table : scratch.list("select protected::text from access.protection where reads is not null"))
            fill(scratch, table);
        scratch.run(
                "update intake.complainant w set complaint = (select c.id from intake.complaint c where c.case_id = w.case_id)");
        guard(scratch);
        scratch.run("set local session_replication_role = origin");
        scratch.keep();
    }

    /** The files of such rows. */
    TreeSet<String> cases(Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.caseId().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A row of the home unit that reached nobody else. */
    Row home(Seal seal) {
        return rows.stream()
                .filter(row -> row.unit().equals(Scratch.HOME)
                        && row.seal() == seal
                        && row.shares().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void add(Scratch scratch, Row row) throws SQLException {
        rows.add(row);
        boolean addressed = row.shares.contains(Share.ADDRESSED);
        String with = row.shares.contains(Share.SHARED) ? Scratch.HOME : addressed ? "COMAR" : "";
        scratch.run("insert into kind values ('%s','%s',nullif('%s',''),'%s','%s','%s')"
                .formatted(row.caseId, row.unit, addressed ? Scratch.HOME : "", with, row.seal, row.opening));
    }

    /** Without its checks and references, so that a row is nothing but its header. */
    private static void fill(Scratch scratch, String table) throws SQLException {
        for (String constraint : scratch.list("""
                select quote_ident(conname) from pg_constraint where conrelid = '%s'::regclass and contype in ('c', 'f')""".formatted(table)))
            scratch.run("alter table %s drop constraint %s".formatted(table, constraint));
        for (String column : scratch.list("""
                select quote_ident(attname) from pg_attribute a where attrelid = '%1$s'::regclass and attnum > 0 and attnotnull
                   and attidentity = '' and not attisdropped and not exists (select from pg_index i
                    where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey))""".formatted(table)))
            scratch.run("alter table %s alter column %s drop not null".formatted(table, column));
        boolean addressed = columns(scratch, table).contains("addressed_to");
        scratch.run("insert into %s (%s unit, %s case_id) select %s unit, %s case_id from kind"
                .formatted(
                        table,
                        keys(scratch, table, false),
                        addressed ? "addressed_to," : "",
                        keys(scratch, table, true),
                        addressed ? "addressed_to," : ""));
        if (columns(scratch, table).contains("folio"))
            scratch.run("update %s set folio = case_id::text".formatted(table));
    }

    static List<String> columns(Scratch scratch, String table) {
        return scratch.list(
                "select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped"
                        .formatted(table));
    }

    /** The columns of its primary key that a row must have beside its unit, or values for them; each with a comma after it. */
    static String keys(Scratch scratch, String table, boolean values) {
        String shown = values
                ? "case when atttypid = 'uuid'::regtype then 'gen_random_uuid(),' else '(random() * 1e9)::int,' end"
                : "quote_ident(attname) || ','";
        return scratch.list("""
                select coalesce(string_agg(%s, '' order by attnum), '') from pg_attribute a join pg_index i on i.indrelid = a.attrelid
                 where a.attrelid = '%s'::regclass and i.indisprimary and a.attnum = any (i.indkey)
                   and attname not in ('unit', 'case_id')""".formatted(shown, table)).getFirst();
    }

    private static void guard(Scratch scratch) throws SQLException {
        scratch.run("""
                insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
                select gen_random_uuid(), case_id, shared_with, unit, gen_random_uuid(), 'test', now() from kind where shared_with <> ''""");
        scratch.run("""
                insert into access.joint_share
                select with_unit, case_id from access.case_share where with_unit <> by_unit""");
        scratch.run("""
                insert into access.seal (id, case_id, unit, officer, sealed_at)
                select gen_random_uuid(), case_id, unit, gen_random_uuid(), now() from kind where seal <> 'OPEN'""");
        for (Officer officer : scratch.officers.values()) {
            scratch.run("""
                    insert into access.seal_list select s.id, '%s', gen_random_uuid(), now() from access.seal s
                      join kind k using (case_id) where k.seal = 'LISTED'""".formatted(officer.id()));
            scratch.run("""
                    insert into access.break_glass (id, case_id, of_unit, unit, officer, opened_at, until)
                    select gen_random_uuid(), case_id, unit, '%s',
                           case when opening = 'BY_ANOTHER' then gen_random_uuid() else '%s' end,
                           case when opening = 'LAPSED' then now() - interval '4 hours' else now() end,
                           case when opening = 'LAPSED' then now() - interval '2 hours' else now() + interval '2 hours' end
                      from kind where opening <> 'NEVER'""".formatted(Scratch.HOME, officer.id()));
        }
    }
}
