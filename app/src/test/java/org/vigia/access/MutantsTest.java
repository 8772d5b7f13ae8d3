package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.access.Watch.Table;
import org.vigia.platform.TestDatabase;

/**
 * Holes made on purpose in every wall: whoever watches must notice each. Here thirty by lot, of every kind of wall; all with
 * {@code ./vigia test -pl app -Dtest=MutantsTest -Dvigia.mutants=all}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutantsTest {
    private static final int SOME = 30;
    private static final boolean ALL = "all".equals(System.getProperty("vigia.mutants"));
    private static final long SEED = Long.getLong("vigia.seed", new Random().nextLong());
    private static final List<Situation> SITUATIONS = PolicyTest.situations();
    private static final Oracle ORACLE = Oracle.read();
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static Scratch scratch;
    private static Watch watch;
    private static Guards guards;
    private static List<Table> tables;

    /** Who noticed: the database would not have it, the server's look at its catalogue, or somebody who met another answer. */
    private record Noticed(boolean refused, Optional<String> catalogue, Optional<String> behaviour) {
        boolean killed() {
            return refused || catalogue.isPresent() || behaviour.isPresent();
        }

        boolean onlyByCatalogue() {
            return !refused && catalogue.isPresent() && behaviour.isEmpty();
        }
    }

    @BeforeAll
    static void rows_of_every_kind_in_every_table() throws SQLException {
        scratch = new Scratch(DATABASE, DATABASE.superuserSource());
        tables = Watch.tables(scratch);
        var records = new Records(scratch);
        watch = new Watch(scratch, records);
        guards = new Guards(scratch, records);
    }

    @AfterAll
    static void close() throws SQLException {
        scratch.close();
    }

    @Test
    void nobody_speaks_while_the_walls_stand() throws SQLException {
        assertThat(new Catalogue(scratch.db).faults()).isEmpty();
        for (Table table : ALL ? tables : sample())
            assertThat(watch.faults(table)).isEmpty();
        assertThat(guards.faults()).isEmpty();
        for (Permission permission : Permission.values())
            if (!permission.isOpen())
                assertThat(differs(Policy.load(), permission)).isEmpty();
    }

    @Test
    void every_hole_in_a_wall_is_noticed() throws SQLException {
        List<Mutant> mutants = chosen();
        Map<String, Integer> killed = new TreeMap<>();
        List<String> survivors = new ArrayList<>();
        List<String> catalogueOnly = new ArrayList<>();
        long began = System.nanoTime();
        for (Mutant mutant : mutants) {
            Noticed noticed = notice(mutant);
            killed.merge(mutant.kind() + (noticed.refused ? " refused" : ""), 1, Integer::sum);
            if (!noticed.killed()) survivors.add(mutant.toString());
            if (noticed.onlyByCatalogue()) catalogueOnly.add(mutant.toString());
        }
        System.out.printf(
                "%d mutants (seed %d) in %.1f s: %s; noticed by the catalogue alone: %s%n",
                mutants.size(), SEED, (System.nanoTime() - began) / 1e9, killed, catalogueOnly);
        assertThat(survivors).as("seed %d", SEED).isEmpty();
        assertThat(catalogueOnly)
                .as("of what these change no answer depends, and the start of the server does")
                .allMatch(name -> CATALOGUE_ONLY.stream().anyMatch(name::contains));
    }

    /** Walls behind other walls: without them nothing is seen that is not seen with them, until something else falls too. */
    private static final List<String> CATALOGUE_ONLY = List.of(
            "officer_now",
            "owner to vigia_app",
            "access.rule to",
            "access.allowance to",
            "access.seal_filter to",
            "context_key",
            "security_barrier",
            "search_path",
            // a deadline is also open in docket.open_deadline, whose own wall refuses the same rows
            "everything written on docket.deadline",
            // who complained is seen by whoever sees the complaint, whatever the table's own wall lets through
            "policy: everything seen on intake.complainant",
            "policy: seal dropped from own on intake.complainant",
            "policy: own for every role on intake.complainant",
            "policy: own widened on intake.complainant",
            "policy: share widened on intake.complainant",
            "policy: share for every role on intake.complainant",
            "policy: every file opened in an emergency on intake.complainant",
            "policy: address widened on intake.complainant",
            "policy: address for every role on intake.complainant",
            "policy: one policy too many on intake.complainant",
            "policy: the verifier's for everybody on intake.complainant",
            // an order also waits in inspection.to_visit, whose own wall refuses the same rows
            "everything written on inspection.inspection_order",
            "written by every role on inspection.inspection_order",
            "written for every unit on inspection.inspection_order",
            "emergency turned round on inspection.inspection_order");

    private static List<Mutant> chosen() {
        var rules = new RuleMutants(tables)
                .list().stream().filter(MutantsTest::saysSomethingElse).toList();
        var all = new ArrayList<>(rules);
        all.addAll(new WallMutants(scratch, tables).list());
        all.addAll(new FunctionMutants(scratch).list());
        assertThat(all).hasSizeGreaterThan(1_500);
        if (ALL) return all;
        Map<String, List<Mutant>> byKind = new LinkedHashMap<>();
        Collections.shuffle(all, new Random(SEED));
        for (Mutant mutant : all)
            byKind.computeIfAbsent(mutant.kind(), kind -> new ArrayList<>()).add(mutant);
        return byKind.values().stream()
                .flatMap(some -> some.stream().limit(SOME / byKind.size() + 1))
                .limit(SOME)
                .toList();
    }

    /** A line may say twice what it says once: what changes no decision is no hole. */
    private static boolean saysSomethingElse(Mutant mutant) {
        var was = Policy.load();
        var is = mutant.policy();
        var permission = mutant.permission();
        return is != null
                && permission != null
                && SITUATIONS.stream()
                        .anyMatch(asked -> !was.decide(permission, asked).equals(is.decide(permission, asked)));
    }

    private static Noticed notice(Mutant mutant) throws SQLException {
        try {
            try {
                scratch.run(mutant.sql());
            } catch (SQLException refused) {
                return new Noticed(true, Optional.empty(), Optional.empty());
            }
            Optional<String> catalogue =
                    new Catalogue(scratch.db).faults().stream().findFirst();
            return new Noticed(false, catalogue, behaviour(mutant));
        } finally {
            scratch.forget();
        }
    }

    private static Optional<String> behaviour(Mutant mutant) {
        try {
            if (mutant.policy() != null && mutant.permission() != null) {
                var differs = differs(mutant.policy(), mutant.permission());
                if (differs.isPresent()) return differs;
            }
            if (mutant.tables().isEmpty()) {
                var guarded = guards.faults();
                if (!guarded.isEmpty()) return Optional.of(guarded.getFirst());
            }
            for (Table table : mutant.tables().isEmpty() ? sample() : named(mutant.tables())) {
                var faults = watch.faults(table);
                if (!faults.isEmpty()) return Optional.of(faults.getFirst());
            }
            return Optional.empty();
        } catch (SQLException broken) {
            return Optional.of("it does not work any more: " + broken.getMessage());
        }
    }

    private static Optional<String> differs(Policy policy, Permission permission) {
        return SITUATIONS.stream()
                .filter(asked ->
                        !Oracle.written(policy.decide(permission, asked)).equals(ORACLE.expects(permission, asked)))
                .map(asked -> permission + " " + asked)
                .findFirst();
    }

    /** One table of every kind of record, and the two with which everything begins. */
    private static List<Table> sample() {
        Map<Permission, Table> first = new LinkedHashMap<>();
        for (Table table : tables) first.putIfAbsent(table.reads(), table);
        return List.copyOf(first.values());
    }

    private static List<Table> named(List<String> names) {
        return tables.stream().filter(table -> names.contains(table.name())).toList();
    }
}
