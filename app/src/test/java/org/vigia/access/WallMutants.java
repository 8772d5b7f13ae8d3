package org.vigia.access;

import java.util.ArrayList;
import java.util.List;
import org.vigia.access.Watch.Table;

/** The policies of each protected table with a part dropped or widened, the force taken off, and views and triggers likewise. */
final class WallMutants {
    private static final String POLICY = "policy";
    private static final String OTHER = "other wall";
    private final List<Mutant> mutants = new ArrayList<>();
    private final Scratch scratch;

    WallMutants(Scratch scratch, List<Table> tables) {
        this.scratch = scratch;
        tables.forEach(this::policies);
        access();
        triggers();
        others();
    }

    List<Mutant> list() {
        return mutants;
    }

    private void policies(Table table) {
        String kind = table.reads().name();
        String sealedHere =
                " and (case_id is null or case_id not in (select access.hidden_here('%s')))".formatted(kind);
        String sealed = " and (case_id is null or case_id not in (select access.hidden('%s')))".formatted(kind);
        String mine = "unit = (select access.reach('%s', 'NONE'))".formatted(kind);
        String own = mine + sealedHere;
        String shared = "case_id in (select access.shared('%s'))".formatted(kind);
        String mineToo = "addressed_to = (select access.reach('%s', 'ADDRESSED'))".formatted(kind);
        String addressed = table.addressed() ? mineToo + sealed : "false";
        seen(table, "everything seen", "true");
        seen(table, "seal dropped from own", "%s or %s or %s".formatted(mine, shared, addressed));
        seen(table, "own dropped", "%s or %s".formatted(shared, addressed));
        seen(
                table,
                "own for every role",
                "unit = (select access.unit())%s or %s or %s".formatted(sealedHere, shared, addressed));
        seen(table, "own widened", "%s or unit is not null%s".formatted(shared, sealed));
        if (given(table, "SHARED")) seen(table, "share dropped", "%s or %s".formatted(own, addressed));
        seen(table, "share widened", "%s or case_id is not null or %s".formatted(own, addressed));
        if (table.addressed()) {
            if (given(table, "ADDRESSED")) seen(table, "address dropped", "%s or %s".formatted(own, shared));
            if (given(table, "ADDRESSED"))
                seen(table, "seal dropped from address", "%s or %s or %s".formatted(own, shared, mineToo));
            seen(table, "address widened", "%s or %s or addressed_to is not null%s".formatted(own, shared, sealed));
            seen(
                    table,
                    "address for every role",
                    "%s or %s or addressed_to = (select access.unit())%s".formatted(own, shared, sealed));
        }
        String writes = "unit = (select access.write('{%s}'::text[]))".formatted(String.join(",", table.writes()));
        String unopened = "(case_id is null or case_id not in (select access.glassed()))";
        recorded(table, "everything written", "true");
        recorded(table, "written by every role", "unit = (select access.unit()) and " + unopened);
        recorded(
                table,
                "written for every unit",
                "(select access.write('{%s}'::text[])) is not null and ".formatted(String.join(",", table.writes()))
                        + unopened);
        recorded(
                table,
                "emergency turned round",
                scratch.list("select recorded from access.protection where protected = '%s'::regclass"
                                        .formatted(table.name()))
                                .getFirst()
                                .contains("glassed")
                        ? writes
                        : writes + " and " + unopened);
        at(table, "no force", "alter table %s no force row level security");
        at(table, "no row security", "alter table %s disable row level security");
        at(table, "one policy too many", "create policy too_wide on %s for select to vigia_app using (true)");
        at(table, "the verifier's for everybody", "alter policy everything on %s to public");
        at(table, "changes granted", "grant update, delete on %s to vigia_app");
        at(table, "emptying granted", "grant truncate on %s to vigia_app");
        if (table.counted()) {
            at(table, "sealed counted", "alter policy counted on %s using (true)");
            at(table, "counted by everybody", "alter policy counted on %s to vigia_app");
            at(table, "view of its owner", "alter view %s_fact set (security_invoker = false)");
        }
    }

    /** Whether any line gives such records to the unit that they reach; where none does, dropping that changes nothing. */
    private boolean given(Table table, String share) {
        return !scratch.list("select line::text from access.rule where permission = '%s' and '%s' = any (shares)"
                        .formatted(table.reads(), share))
                .isEmpty();
    }

    private void seen(Table table, String name, String condition) {
        at(table, name, "alter policy seen on %s using (" + condition + ")");
    }

    private void recorded(Table table, String name, String condition) {
        at(table, name, "alter policy recorded on %s with check (" + condition + ")");
    }

    private void at(Table table, String name, String sql) {
        mutants.add(Mutant.at(table.name(), POLICY, name, sql.formatted(table.name())));
    }

    /** The tables of access itself, whose policies are written by hand. */
    private void access() {
        for (String table : List.of("access.case_share", "access.proposal", "access.approval")) {
            for (String sql : List.of(
                    "alter policy seen on %s using (true)",
                    "alter policy recorded on %s with check (true)", "alter table %s disable row level security"))
                other(sql.formatted(table));
        }
        String mine = "(with_unit = (select access.unit()) or by_unit = (select access.unit()))";
        other("alter policy seen on access.case_share using " + mine);
        other("alter policy seen on access.proposal using (unit = (select access.unit()))");
        other("alter policy recorded on access.proposal with check (unit = (select access.unit()))");
        other("alter policy recorded on access.proposal with check (proposed_by = (select access.officer()))");
        other("alter policy recorded on access.approval with check (decided_by = (select access.officer()))");
        other("alter policy recorded on access.approval with check (proposal in (select p.id from access.proposal p))");
        other("alter table access.approval drop constraint approved_by_another");
    }

    private void triggers() {
        for (String on : List.of(
                "sealed on safeguard.seal",
                "listed on safeguard.listing",
                "unsealed on safeguard.unsealing",
                "opened on safeguard.emergency",
                "held on docket.legal_hold",
                "key_erased on docket.erasure")) other("drop trigger " + on);
    }

    private void others() {
        other("alter role vigia_app bypassrls");
        other("alter table docket.act owner to vigia_app");
        other("alter view access.officer_now set (security_invoker = false)");
        other("grant insert, update, delete on access.rule to vigia_app");
        other("grant select on access.context_key to vigia_app");
        other("alter function access.hidden(text) reset search_path");
    }

    private void other(String sql) {
        mutants.add(Mutant.of(OTHER, sql, sql));
    }
}
