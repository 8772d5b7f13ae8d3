package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;
import org.vigia.platform.TestDatabase;
import org.vigia.reference.Reference;

/** The policy against what people who did not write it expect of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyTest {
    private static final Policy POLICY = Policy.load();
    private static final Oracle ORACLE = Oracle.read();

    /** Raised only on purpose, by whoever widens the policy and says so in review. */
    private static final int ALLOWED = 11_804;

    static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Role role : Role.values())
            for (Territory territory : Territory.values())
                for (Agency agency : Agency.values())
                    for (Share share : Share.values())
                        for (Seal seal : Seal.values())
                            for (Purpose purpose : Purpose.values())
                                all.add(new Situation(role, territory, agency, share, seal, purpose));
        return all;
    }

    private static Stream<Permission> permissions() {
        return EnumSet.allOf(Permission.class).stream().filter(permission -> !permission.isOpen());
    }

    @Test
    void in_every_situation_the_policy_allows_what_the_oracle_expects() {
        var situations = situations();
        assertThat(situations).hasSizeGreaterThan(1_700);
        var different = permissions()
                .flatMap(permission -> situations.stream()
                        .filter(asked -> !Oracle.written(POLICY.decide(permission, asked))
                                .equals(ORACLE.expects(permission, asked)))
                        .map(asked -> "%s %s: %s, expected %s"
                                .formatted(
                                        permission,
                                        asked,
                                        Oracle.written(POLICY.decide(permission, asked)),
                                        ORACLE.expects(permission, asked))))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void the_number_of_situations_in_which_something_is_allowed_is_pinned() {
        long allowed = permissions()
                .mapToLong(permission -> situations().stream()
                        .filter(asked -> POLICY.decide(permission, asked).isPresent())
                        .count())
                .sum();
        assertThat(allowed).isEqualTo(ALLOWED);
    }

    @Test
    void every_line_of_the_oracle_is_about_a_role_and_a_permission_that_exist_and_cites_something() {
        assertThat(ORACLE.lines().values()).allSatisfy(line -> {
            assertThat(Role.values()).extracting(Role::name).contains(line.get("role"));
            assertThat(Permission.values()).extracting(Permission::name).contains(line.get("what"));
            assertThat(line.get("citation")).isNotBlank();
        });
    }

    @Test
    void the_database_holds_the_same_lines() {
        assertThat(new PolicyTables(TestDatabase.create().app()).differences(POLICY))
                .isEmpty();
    }

    @Test
    void installing_the_policy_again_changes_only_what_differs() {
        var owner = TestDatabase.create().owner();
        var tables = new PolicyTables(owner);
        String versions = "select string_agg(xmin::text || line, ' ' order by line) from access.rule where line > 4";
        String units = "select string_agg(xmin::text || code, ' ' order by code) from access.unit";
        String before = owner.sql(versions).query(String.class).single();
        String unitsBefore = owner.sql(units).query(String.class).single();
        owner.sql("delete from access.rule where line = 2").update();
        owner.sql("update access.rule set roles = '{ADMINISTRATOR}' where line = 3")
                .update();
        owner.sql(
                        "insert into access.rule select 9999, permission, roles, territories, agencies, shares, seals, purposes, fields, basis"
                                + " from access.rule where line = 4")
                .update();
        assertThat(tables.differences(POLICY)).containsExactly(2, 3, 9999);
        tables.install(POLICY, new Reference());
        assertThat(tables.differences(POLICY)).isEmpty();
        assertThat(owner.sql(versions).query(String.class).single()).isEqualTo(before);
        assertThat(owner.sql(units).query(String.class).single()).isEqualTo(unitsBefore);
    }

    @Test
    void what_a_role_is_given_is_what_its_lines_say() {
        var owner = TestDatabase.create().owner();
        String given =
                "select gives::text from access.allowance where role = 'FINANCE_LIAISON' and permission = 'SEE_ACCOUNTS'";
        assertThat(owner.sql(given).query(String.class).single()).isEqualTo("{ADDRESSED,LISTED,NONE}");
        owner.sql("delete from access.rule where permission = 'SEE_ACCOUNTS' and shares = '{ADDRESSED}'")
                .update();
        assertThat(owner.sql(given).query(String.class).single()).isEqualTo("{LISTED,NONE}");
    }

    @Test
    void a_line_that_lets_read_another_units_records_without_a_share_is_refused_by_the_database() {
        var owner = TestDatabase.create().owner();
        assertThatThrownBy(() -> owner.sql(
                                "update access.rule set agencies = '{OWN_UNIT,SAME_AGENCY}'"
                                        + " where permission = 'SEE_CHILDREN' and shares = '{NONE}' and purposes = '{NONE,STATED}'")
                        .update())
                .hasMessageContaining("violates check constraint");
    }
}
