package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.access.Crossing.Row;
import org.vigia.platform.TestDatabase;
import org.vigia.reference.AgencyUnit;

/**
 * Ten thousand cases of the federation and the 32 states, shared and addressed between each two of them, under every seal; and
 * officers of every unit that there is. Whatever the way out of the table, nobody takes a row that the oracle does not give.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerritoryCrossTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Crossing CROSSING = new Crossing();
    private static final Set<Role> ROLES = Set.of(
            Role.INSPECTOR,
            Role.SUPERVISOR,
            Role.LEGAL_OFFICER,
            Role.PROSECUTOR_LIAISON,
            Role.PROTECTION_WORKER,
            Role.LABOUR_DEFENDER,
            Role.VICTIM_REGISTRY_LIAISON);

    @BeforeAll
    static void ten_thousand_cases_of_33_territories() {
        CROSSING.install(DATABASE.superuser());
        assertThat(CROSSING.rows).hasSizeBetween(9_900, 10_100);
        assertThat(CROSSING.territories()).hasSize(33);
        assertThat(CROSSING.pairs()).isEqualTo(33 * 33);
    }

    /** Officers of one unit and role: one who is on the list of every sealed case that has a list, and one who is on none. */
    private static List<Officer> officers(AgencyUnit unit) {
        List<Officer> officers = new ArrayList<>();
        for (Role role : ROLES)
            for (UUID who : List.of(Crossing.LISTED, Crossing.STRANGER))
                officers.add(new Officer(who, role.name(), "", unit.code(), role));
        return officers;
    }

    @Test
    void every_officer_takes_exactly_the_expected_rows_by_whatever_way_out() throws Exception {
        var asked = new AtomicInteger();
        List<Callable<List<String>>> work = new ArrayList<>();
        for (AgencyUnit unit : CROSSING.units())
            work.add(() -> {
                List<String> wrong = new ArrayList<>();
                try (var as = new SignedConnection(DATABASE)) {
                    for (Officer officer : officers(unit)) {
                        BitSet expected = CROSSING.expected(officer);
                        Ways.of(officer, as).forEach((way, rows) -> {
                            asked.incrementAndGet();
                            if (!rows.equals(expected)) wrong.add(wrong(officer, way, rows, expected));
                        });
                    }
                }
                return wrong;
            });
        List<String> wrong = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(2)) {
            for (Future<List<String>> done : workers.invokeAll(work)) wrong.addAll(done.get());
        }
        assertThat(wrong).isEmpty();
        assertThat(asked.get()).isGreaterThan(200 * 2 * (7 + 3));
    }

    private static String wrong(Officer officer, String way, BitSet rows, BitSet expected) {
        var beyond = (BitSet) rows.clone();
        beyond.andNot(expected);
        return "%s of %s by %s: %d rows, expected %d, foreign %s"
                .formatted(officer.role(), officer.unit(), way, rows.cardinality(), expected.cardinality(), beyond);
    }

    @Test
    void somebody_sees_rows_of_every_kind_that_may_be_seen() {
        var seen = new BitSet();
        for (AgencyUnit unit : CROSSING.units())
            for (Officer officer : officers(unit)) seen.or(CROSSING.expected(officer));
        var kinds = new TreeSet<String>();
        seen.stream().mapToObj(CROSSING.rows::get).forEach(row -> kinds.add(row.seal() + " " + row.isShared()));
        assertThat(kinds).containsExactly("LISTED false", "LISTED true", "OPEN false", "OPEN true");
    }

    @Test
    void nobody_inserts_a_row_for_another_unit_in_any_territory() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (var as = new SignedConnection(DATABASE)) {
            for (AgencyUnit unit : CROSSING.units()) {
                var officer = new Officer(Crossing.STRANGER, "", "", unit.code(), Role.SUPERVISOR);
                List<String> others = CROSSING.oneOfEachTerritoryBut(unit);
                assertThat(others).hasSizeGreaterThanOrEqualTo(32);
                String accepted =
                        as.ask(officer, "select crossing.accepted(array['%s'])".formatted(String.join("','", others)));
                if (!accepted.equals("{}")) wrong.add(unit.code() + " writes for " + accepted);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_changes_or_deletes_a_row_even_if_somebody_grants_it_by_mistake() throws Exception {
        var owner = DATABASE.superuser();
        try (var as = new SignedConnection(DATABASE)) {
            for (AgencyUnit unit : CROSSING.units()) {
                var officer = new Officer(Crossing.LISTED, "", "", unit.code(), Role.SUPERVISOR);
                for (String change : List.of("update %s set unit = unit", "delete from %s", "truncate %s"))
                    for (String way : List.of("crossing.cases", "crossing.seen"))
                        assertThat(as.refusal(officer, change.formatted(way)))
                                .containsAnyOf("permission denied", "is not a table");
            }
            owner.sql("grant update, delete on crossing.cases, crossing.seen to vigia_app")
                    .update();
            for (AgencyUnit unit : CROSSING.units()) {
                var officer = new Officer(Crossing.LISTED, "", "", unit.code(), Role.SUPERVISOR);
                for (String way : List.of("crossing.cases", "crossing.seen"))
                    for (String change : List.of("update %s set unit = unit", "delete from %s"))
                        assertThat(as.change(officer, change.formatted(way))).isZero();
            }
        } finally {
            owner.sql("revoke update, delete on crossing.cases, crossing.seen from vigia_app")
                    .update();
        }
    }

    @Test
    void a_key_that_another_unit_has_used_is_refused_as_one_that_nobody_has() throws Exception {
        try (var as = new SignedConnection(DATABASE)) {
            for (Row row : CROSSING.oneOfEachUnit()) {
                var officer = new Officer(
                        Crossing.STRANGER, "", "", row.unit().equals("IFT") ? "ITL-07" : "IFT", Role.SUPERVISOR);
                for (String tail : List.of("", " on conflict do nothing", " on conflict (unit, folio) do nothing")) {
                    String used = as.refusal(officer, insert(row.unit(), row.folio()) + tail);
                    assertThat(used)
                            .contains("row-level security")
                            .isEqualTo(as.refusal(officer, insert(row.unit(), "never") + tail));
                    assertThat(as.change(officer, insert(officer.unit(), row.folio()) + tail))
                            .as("the folio of another unit is free in one's own")
                            .isOne();
                }
            }
        }
    }

    private static String insert(String unit, String folio) {
        return "insert into crossing.cases (id, unit, folio) values (-1, '%s', '%s')".formatted(unit, folio);
    }
}
