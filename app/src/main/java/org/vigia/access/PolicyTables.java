package org.vigia.access;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** The policy and the units as the database knows them, for row-level security to read. */
record PolicyTables(JdbcClient db) {
    /** Arrays as text, for a driver writes them in two ways. */
    private static final String RULES = """
            select line, permission, roles::text, territories::text, agencies::text, shares::text, seals::text, purposes::text,
                   fields, basis from access.rule""";

    /**
     * Makes them what this release says, as the owner of the schema: one statement each, which changes only what differs, so that
     * another server on the same database never meets half a policy.
     */
    void install(Policy policy, Reference reference) {
        var lines = policy.rules().stream().map(PolicyTables::values).toList();
        db.sql("""
                        with said as (
                            select line, permission, roles::text[], territories::text[], agencies::text[], shares::text[], seals::text[],
                                   purposes::text[], fields, basis
                              from unnest(:line::int[], :permission::text[], :roles::text[], :territories::text[], :agencies::text[],
                                          :shares::text[], :seals::text[], :purposes::text[], :fields::text[], :basis::text[])
                                   l (line, permission, roles, territories, agencies, shares, seals, purposes, fields, basis)),
                        gone as (delete from access.rule r where r.line not in (select line from said))
                        insert into access.rule as r select * from said
                        on conflict (line) do update
                           set (permission, roles, territories, agencies, shares, seals, purposes, fields, basis)
                               = (excluded.permission, excluded.roles, excluded.territories, excluded.agencies, excluded.shares,
                                  excluded.seals, excluded.purposes, excluded.fields, excluded.basis)
                         where r is distinct from excluded""")
                .param("line", column(lines, Line::line))
                .param("permission", column(lines, Line::permission))
                .param("roles", column(lines, Line::roles))
                .param("territories", column(lines, Line::territories))
                .param("agencies", column(lines, Line::agencies))
                .param("shares", column(lines, Line::shares))
                .param("seals", column(lines, Line::seals))
                .param("purposes", column(lines, Line::purposes))
                .param("fields", column(lines, Line::fields))
                .param("basis", column(lines, Line::basis))
                .update();
        var units = reference.units();
        db.sql("""
                        with said as (
                            select * from unnest(:code::text[], :branch::text[], :state::text[], :municipality::text[])
                                          u (code, branch, state, municipality)),
                        gone as (delete from access.unit u where u.code not in (select code from said))
                        insert into access.unit as u select * from said
                        on conflict (code) do update
                           set (branch, state, municipality) = (excluded.branch, excluded.state, excluded.municipality)
                         where u is distinct from excluded""")
                .param("code", column(units, AgencyUnit::code))
                .param("branch", column(units, unit -> unit.kind().branch().name()))
                .param(
                        "state",
                        column(units, unit -> unit.state().map(State::code).orElse(null)))
                .param("municipality", column(units, unit -> unit.municipality().orElse(null)))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** The lines of the policy that the database holds otherwise than this release, or lacks, or has beyond it. */
    List<Integer> differences(Policy policy) {
        var mine = policy.rules().stream().map(PolicyTables::values).toList();
        var found = db.sql(RULES)
                .query((row, n) -> new Line(
                        row.getInt("line"),
                        row.getString("permission"),
                        row.getString("roles"),
                        row.getString("territories"),
                        row.getString("agencies"),
                        row.getString("shares"),
                        row.getString("seals"),
                        row.getString("purposes"),
                        row.getString("fields"),
                        row.getString("basis")))
                .list();
        return Stream.concat(
                        mine.stream().filter(line -> !found.contains(line)),
                        found.stream().filter(line -> !mine.contains(line)))
                .map(Line::line)
                .distinct()
                .sorted()
                .toList();
    }

    private record Line(
            int line,
            String permission,
            String roles,
            String territories,
            String agencies,
            String shares,
            String seals,
            String purposes,
            String fields,
            String basis) {}

    private static Line values(Rule rule) {
        return new Line(
                rule.line(),
                rule.permission().name(),
                array(rule.roles()),
                array(rule.territories()),
                array(rule.agencies()),
                array(rule.shares()),
                array(rule.seals()),
                array(rule.purposes()),
                rule.fields().name(),
                rule.basis());
    }

    private static String array(Collection<? extends Enum<?>> values) {
        return "{" + String.join(",", values.stream().map(Enum::name).toList()) + "}";
    }
}
