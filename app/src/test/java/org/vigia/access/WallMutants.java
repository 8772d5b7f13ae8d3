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
        String unsealed =
                " and (case_id is null or get_bit((select access.seal_filter()), uuid_hash(case_id) & 32767) = 0"
                        + " or not access.is_hidden('%s', case_id))".formatted(kind);
        String mine = "unit = (select access.reach('%s', 'NONE'))".formatted(kind);
        String own = mine + unsealed;
        String share = "exists (select from access.own_share s where s.file = case_id and s.unit = (select %s))";
        String shared = share.formatted("access.reach('%s', 'SHARED')".formatted(kind)) + unsealed;
        String opened = "case_id in (select access.opened('%s'))".formatted(kind);
        String reached = shared + " or " + opened;
        String mineToo = "(addressed_to = (select access.reach('%s', 'ADDRESSED'))) is true".formatted(kind);
        String addressed = table.addressed() ? mineToo + unsealed : "false";
        seen(table, "everything seen", "true");
        if (given(table, "NONE")) {
            seen(table, "seal dropped from own", "%s or %s or %s".formatted(mine, reached, addressed));
            seen(table, "own dropped", "%s or %s".formatted(reached, addressed));
        }
        seen(
                table,
                "own for every role",
                "unit = (select access.unit())%s or %s or %s".formatted(unsealed, reached, addressed));
        seen(table, "own widened", "%s or unit is not null%s".formatted(reached, unsealed));
        seen(table, "seals filtered the other way", own.replace("= 0", "= 1"));
        if (given(table, "SHARED")) seen(table, "share dropped", "%s or %s or %s".formatted(own, opened, addressed));
        seen(table, "share widened", "%s or case_id is not null or %s".formatted(own, addressed));
        seen(
                table,
                "share for every role",
                "%s or %s or %s or %s".formatted(own, share.formatted("access.unit()") + unsealed, opened, addressed));
        if (!scratch.list(
                        ("select line::text from access.rule where permission = '%s' and 'BREAK_GLASS' = any (purposes)"
                                        + " and fields <> 'IDENTITY'")
                                .formatted(kind))
                .isEmpty()) seen(table, "emergency dropped", "%s or %s or %s".formatted(own, shared, addressed));
        seen(
                table,
                "every file opened in an emergency",
                "%s or %s or case_id in (select access.glassed()) or %s".formatted(own, shared, addressed));
        if (table.addressed()) {
            if (given(table, "ADDRESSED")) seen(table, "address dropped", "%s or %s".formatted(own, reached));
            if (given(table, "ADDRESSED"))
                seen(table, "seal dropped from address", "%s or %s or %s".formatted(own, reached, mineToo));
            seen(table, "address widened", "%s or %s or addressed_to is not null%s".formatted(own, reached, unsealed));
            seen(
                    table,
                    "address for every role",
                    "%s or %s or addressed_to = (select access.unit())%s".formatted(own, reached, unsealed));
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

    /** Whether any line gives such records to the unit that they reach so; where none does, dropping that changes nothing. */
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
        other("drop policy narrowed on intake.complainant");
        other("drop policy narrowed on sanction.decision");
        other("alter policy narrowed on sanction.decision using (true)");
        other("alter policy recorded on access.keeper with check (true)");
        other("alter policy seen on access.keeper using (true)");
        other("alter policy narrowed on intake.complainant using (true)");
        other("alter view access.own_share set (security_barrier = false)");
        other("alter view access.own_joint_share set (security_barrier = false)");
    }

    private void triggers() {
        for (String on : List.of(
                "sealed on safeguard.seal",
                "listed on safeguard.listing",
                "unsealed on safeguard.unsealing",
                "opened on safeguard.emergency",
                "held on docket.legal_hold",
                "key_erased on docket.erasure",
                "noted on access.seal",
                "kept on access.rule")) other("drop trigger " + on);
    }

    private void others() {
        other("alter role vigia_app bypassrls");
        other("alter table docket.act owner to vigia_app");
        other("alter view access.officer_now set (security_invoker = false)");
        other("grant insert, update, delete on access.rule to vigia_app");
        other("grant insert, update on access.allowance to vigia_app");
        other("grant update on access.seal_filter to vigia_app");
        other("grant select on access.context_key to vigia_app");
        other("alter function access.is_hidden(text, uuid) reset search_path");
    }

    private void other(String sql) {
        mutants.add(Mutant.of(OTHER, sql, sql));
    }
}
