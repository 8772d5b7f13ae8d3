package org.vigia.access;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;

/** Whoever tries what the functions and triggers guard: the context, the seal, the emergency, the hold, and what two must want. */
final class Guards {
    private static final Oracle ORACLE = Oracle.read();
    private final Scratch scratch;
    private final Records records;
    private final SealGuards seals;
    private final KeeperGuards keepers;
    private final Officer supervisor;
    private final Officer inspector;

    Guards(Scratch scratch, Records records) {
        this.scratch = scratch;
        this.records = records;
        this.seals = new SealGuards(scratch, records);
        this.keepers = new KeeperGuards(scratch, records);
        this.supervisor = scratch.officer(Role.SUPERVISOR);
        this.inspector = scratch.officer(Role.INSPECTOR);
    }

    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Guard guard : List.<Guard>of(
                this::context,
                seals::nobody,
                this::shares,
                seals::complainants,
                this::two,
                seals::holds,
                seals::seals,
                this::plantedLines,
                this::allows,
                seals::emergencies,
                keepers::ask)) {
            guard.ask(faults);
            if (!faults.isEmpty()) break;
        }
        return faults;
    }

    private interface Guard {
        void ask(List<String> faults) throws SQLException;
    }

    private void context(List<String> faults) throws SQLException {
        var mine = scratch.sign(inspector, Instant.now());
        var old = scratch.sign(inspector, Instant.now().minusSeconds(3_600));
        String other = mine.context().replace(Scratch.HOME, "ITL-21");
        if (!who(other, mine.signature()).contains("not signed")) faults.add("a forged context is believed");
        if (!who(other, "").contains("not signed")) faults.add("a context without a signature is believed");
        if (!who(old.context(), old.signature()).contains("expired")) faults.add("an old context is believed");
        if (!who(mine.context(), mine.signature()).isEmpty()) faults.add("a good context is refused");
        if (!scratch.ask("vigia_app", "select case_id from docket.act").isEmpty()) faults.add("nobody reads something");
    }

    private String who(String context, String signature) throws SQLException {
        return scratch.tried(() -> {
            scratch.context(context, signature);
            return scratch.refusal("vigia_app", "select access.unit()");
        });
    }

    /** What is asked of the policy in the database, against the oracle: all the same in every relation between units. */
    private void allows(List<String> faults) throws SQLException {
        var asked = Set.of(Permission.SEE_CASES, Permission.READ_STATEMENT, Permission.SEE_CHILD_IDENTITY);
        var units = records.rows.stream().map(Records.Row::unit).collect(Collectors.toSet());
        for (Officer officer : scratch.officers.values()) {
            var expected = new TreeSet<String>();
            for (Permission permission : asked)
                for (String unit : units)
                    for (Purpose purpose : Purpose.values()) {
                        var situation = Relations.unshared(officer, unit, purpose);
                        String cell = ORACLE.expects(permission, situation);
                        if (!cell.equals("-")) expected.add("%s %s %s %s".formatted(permission, unit, purpose, cell));
                    }
            var allowed = scratch.ask(officer, """
                    select p || ' ' || u || ' ' || w || ' ' || lower(f)
                      from unnest('{%s}'::text[]) p, unnest('{%s}'::text[]) u, unnest('{NONE,STATED,BREAK_GLASS}'::text[]) w,
                           unnest('{OUTLINE,FACTS,TEXTS,IDENTITY}'::text[]) f
                     where access.allows(p, u, w, f)""".formatted(
                            asked.stream().map(Enum::name).collect(Collectors.joining(",")), String.join(",", units)));
            if (!allowed.equals(expected)) faults.add(officer.role() + " is allowed otherwise");
        }
    }

    /** Lines that nobody has written yet, and what they must not come to mean. */
    private void plantedLines(List<String> faults) throws SQLException {
        String everywhere = "'{SAME_MUNICIPALITY,SAME_STATE,OTHER_STATE,FEDERAL}'";
        planted(faults, everywhere + ",'{SAME_AGENCY}','{NONE}','{OPEN}','{NONE,STATED}','OUTLINE'", Set.of());
        planted(faults, everywhere + ",'{OWN_UNIT}','{NONE}','{OPEN}','{BREAK_GLASS}','FACTS'", Set.of());
        planted(
                faults,
                everywhere + ",'{OWN_UNIT}','{NONE}','{OPEN}','{NONE,STATED}','FACTS'",
                records.cases(row -> row.unit().equals(Scratch.HOME) && row.seal() == Seal.OPEN));
        planted(
                faults,
                everywhere + ",'{OWN_UNIT,SAME_AGENCY,OTHER_AGENCY}','{SHARED}','{OPEN}','{NONE,STATED}','FACTS'",
                records.cases(row -> row.shares().contains(Share.SHARED) && row.seal() == Seal.OPEN));
    }

    private void planted(List<String> faults, String line, Set<String> expected) throws SQLException {
        Officer nobody = scratch.officer(Role.STATISTICIAN);
        var seen = scratch.tried(() -> {
            scratch.run(
                    "insert into access.rule values (9999, 'SEE_CHILDREN', '{STATISTICIAN}', " + line + ", 'test')");
            return scratch.ask(nobody, "select case_id from registry.child");
        });
        if (!seen.equals(expected)) faults.add("a new line %s gives %d rows".formatted(line, seen.size()));
        var refused = scratch.tried(() -> {
            scratch.run(
                    "insert into access.rule values (9999, 'KEEP_REGISTRY', '{STATISTICIAN}', " + line + ", 'test')");
            return scratch.refusal(
                    nobody, "insert into registry.child (id, unit) values (gen_random_uuid(), 'ITL-07')");
        });
        if (line.contains("OUTLINE") && refused.isEmpty()) faults.add("who may know the outline writes");
    }

    static String proposal(UUID id, String unit, UUID file, UUID by) {
        return "insert into access.proposal values ('%s', '%s', 'SEAL_CASE', 'safeguard.unsealing', '%s', '', 'x', '%s', now(), now() + interval '1 day')"
                .formatted(id, unit, file, by);
    }

    private void shares(List<String> faults) throws SQLException {
        Officer other = new Officer(UUID.randomUUID(), "", "", "ITL-21", Role.INSPECTOR);
        for (Officer officer : List.of(inspector, other)) {
            boolean listed = officer == inspector;
            var expected = records.cases(row -> row.seal() == Seal.OPEN || row.seal() == Seal.LISTED && listed);
            expected.retainAll(records.cases(
                    row -> row.unit().equals(officer.unit()) && !row.shares().isEmpty()
                            || listed && row.shares().contains(Share.SHARED)));
            if (!scratch.ask(officer, "select case_id from access.case_share").equals(expected))
                faults.add("other shares are seen by " + officer.unit());
            expected.removeIf(file -> !listed);
            expected.retainAll(records.cases(row -> row.shares().contains(Share.SHARED)));
            if (!scratch.ask(officer, "select file from access.own_share").equals(expected))
                faults.add("other shares are listed to " + officer.unit());
            expected.retainAll(records.cases(row -> !row.unit().equals(officer.unit())));
            if (!scratch.ask(officer, "select file from access.own_joint_share").equals(expected))
                faults.add("other files shared by two are listed to " + officer.unit());
        }
        for (String by : List.of(Scratch.HOME, "ITL-21")) {
            String share =
                    "insert into access.case_share values (gen_random_uuid(), gen_random_uuid(), 'IFT', '%s', gen_random_uuid(), 'x', now())"
                            .formatted(by);
            if (scratch.refusal(inspector, share).isEmpty() != by.equals(Scratch.HOME)) faults.add("shares for " + by);
        }
    }

    private void two(List<String> faults) throws SQLException {
        UUID proposal = UUID.randomUUID();
        String own = proposal(proposal, Scratch.HOME, records.home(Seal.OPEN).caseId(), inspector.id());
        String seen = "select id from access.proposal where id = '%s'".formatted(proposal);
        String decided = "select proposal from access.approval where proposal = '%s'".formatted(proposal);
        String approve = "insert into access.approval values ('%s', '%s', '%%s', true, '', now())"
                .formatted(proposal, inspector.id());
        Officer other = new Officer(UUID.randomUUID(), "", "", "ITL-21", Role.SUPERVISOR);
        if (!scratch.refusal(inspector, own).isEmpty()) faults.add("nobody proposes");
        if (scratch.refusal(supervisor, own).isEmpty()) faults.add("proposed in the name of another");
        if (scratch.refusal(inspector, proposal(proposal, "ITL-21", proposal, inspector.id()))
                .isEmpty()) faults.add("proposed for another unit");
        if (scratch.refusal(inspector, own, approve.formatted(inspector.id())).isEmpty())
            faults.add("approved by oneself");
        scratch.tried(() -> {
            scratch.run(own);
            if (scratch.ask(supervisor, seen).isEmpty()) faults.add("colleagues see no proposal");
            if (!scratch.ask(other, seen).isEmpty()) faults.add("others see proposals");
            if (!scratch.refusal(supervisor, approve.formatted(supervisor.id())).isEmpty())
                faults.add("nobody approves");
            if (scratch.refusal(supervisor, approve.formatted(other.id())).isEmpty())
                faults.add("approved in another's name");
            if (scratch.refusal(other, approve.formatted(other.id())).isEmpty()) faults.add("approved from elsewhere");
            scratch.run(approve.formatted(supervisor.id()));
            if (scratch.ask(inspector, decided).isEmpty()
                    || !scratch.ask(other, decided).isEmpty()) faults.add("decisions are seen by others");
            return true;
        });
        scratch.tried(() -> {
            scratch.run(proposal(
                    proposal, Scratch.HOME, records.home(Seal.NOT_LISTED).caseId(), supervisor.id()));
            if (!scratch.ask(inspector, seen).isEmpty()) faults.add("a proposal tells of a sealed file");
            return true;
        });
    }
}
