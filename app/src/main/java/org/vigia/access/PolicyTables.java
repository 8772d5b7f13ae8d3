package org.vigia.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** Makes them what this release says, as the owner of the schema. */
    void install(Policy policy, Reference reference) {
        db.sql("delete from access.rule").update();
        policy.rules().forEach(this::insert);
        db.sql("delete from access.unit").update();
        reference.units().forEach(this::insert);
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

    private void insert(Rule rule) {
        Line line = values(rule);
        db.sql("""
                        insert into access.rule (line, permission, roles, territories, agencies, shares, seals, purposes, fields, basis)
                        values (:line, :permission, :roles::text[], :territories::text[], :agencies::text[], :shares::text[],
                            :seals::text[], :purposes::text[], :fields, :basis)""").paramSource(line).update();
    }

    private void insert(AgencyUnit unit) {
        db.sql(
                        "insert into access.unit (code, branch, state, municipality) values (:code, :branch, :state, :municipality)")
                .param("code", unit.code())
                .param("branch", unit.kind().branch().name())
                .param("state", unit.state().map(State::code).orElse(null))
                .param("municipality", unit.municipality().orElse(null))
                .update();
    }
}
