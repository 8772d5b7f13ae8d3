package org.vigia.access;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigia.access.Records.Opening;
import org.vigia.access.Records.Row;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.reference.Reference;

/** Whoever tries what the functions and triggers of the room safeguard, and of erasure, guard: emergency, seal and hold. */
final class SealGuards {
    private static final Reference REFERENCE = new Reference();
    private static final Oracle ORACLE = Oracle.read();
    private static final UUID PROPOSAL = new UUID(9, 9);
    private final Scratch scratch;
    private final Records records;
    private final Officer supervisor;
    private final Officer inspector;

    SealGuards(Scratch scratch, Records records) {
        this.scratch = scratch;
        this.records = records;
        this.supervisor = scratch.officer(Role.SUPERVISOR);
        this.inspector = scratch.officer(Role.INSPECTOR);
    }

    private boolean opens(Officer officer, Row row) {
        var mine = REFERENCE.getUnit(officer.unit());
        var theirs = REFERENCE.getUnit(row.unit());
        var asked = new Situation(
                officer.role(),
                Relations.territory(mine, theirs),
                Relations.agency(mine, theirs),
                Share.NONE,
                row.seal(),
                Purpose.BREAK_GLASS);
        return ORACLE.expects(Permission.SEE_CASES, asked).equals("facts");
    }

    /** Which folios somebody could open in an emergency; each is opened only by who asks, and told as it is. */
    void emergencies(List<String> faults) throws SQLException {
        var some = records.rows.stream()
                .filter(row -> row.opening() == Opening.NEVER && row.shares().isEmpty())
                .toList();
        String all = some.stream().map(row -> row.caseId().toString()).collect(Collectors.joining(","));
        for (Officer officer : scratch.officers.values()) {
            var found = scratch.ask(
                    officer,
                    "select f.case_id from unnest('{%s}'::text[]) folio, safeguard.find_file(folio) f".formatted(all));
            if (!found.equals(records.cases(row -> some.contains(row) && opens(officer, row))))
                faults.add(officer.role() + " finds other files");
        }
        for (Row row : some) {
            boolean opened = scratch.refusal(supervisor, emergency(row, supervisor.id()), seen(row.caseId()))
                    .isEmpty();
            if (opened != opens(supervisor, row)) faults.add("opened: " + opened + " " + row);
            if (opened
                    && scratch.refusal(supervisor, emergency(row, inspector.id()))
                            .isEmpty()) faults.add("opened in the name of another");
            String told = emergency(row, supervisor.id()).replace("'" + row.unit() + "'", "'COMAR'");
            if (opened && scratch.refusal(supervisor, told).isEmpty()) faults.add("told to another unit");
        }
    }

    private static String emergency(Row row, UUID by) {
        return """
                insert into safeguard.emergency (id, unit, case_id, file_unit, opened_by, recorded_at, until)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', now(), now() + interval '1 hour')""".formatted(Scratch.HOME, row.caseId(), row.unit(), by);
    }

    /** Fails unless who asks sees the file. */
    private static String seen(UUID file) {
        return "select 1 / (select count(*) from casework.case_file where case_id = '%s')".formatted(file);
    }

    void seals(List<String> faults) throws SQLException {
        UUID open = records.home(Seal.OPEN).caseId();
        String seal = safeguard("seal", open, "", "");
        scratch.tried(() -> {
            if (!scratch.refusal(
                            supervisor,
                            seal,
                            "select 1 / (select count(*) from casework.case_file where case_id = '%s')".formatted(open))
                    .isEmpty()) faults.add("who seals a file does not see it any more");
            if (!scratch.refusal(supervisor, seal, safeguard("seal", open, "", ""))
                    .contains("sealed already")) faults.add("a file is sealed twice");
            scratch.run("insert into access.seal values ('%s', '%s', 'ITL-07', gen_random_uuid(), now())"
                    .formatted(open, open));
            scratch.run("insert into access.seal_list values ('%s', '%s', gen_random_uuid(), now())"
                    .formatted(open, supervisor.id()));
            String listing =
                    safeguard("listing", open, ", seal, listed", ", '%s', '%s'".formatted(open, inspector.id()));
            if (!scratch.refusal(scratch.officer(Role.LEGAL_OFFICER), listing).contains("only who is on the list"))
                faults.add("anybody puts officers on the list of a seal");
            String count = "select 1 / (select count(*) from safeguard.listing where seal = '%s')".formatted(open);
            if (!scratch.refusal(supervisor, listing, count).isEmpty()) faults.add("nobody can be listed");
            if (scratch.refusal(scratch.officer(Role.LEGAL_OFFICER), seen(open)).isEmpty())
                faults.add("a seal is not noted for the unit that laid it");
            unsealing(faults, open);
            return true;
        });
        String sealed = "select case_id from casework.case_file where case_id = '%s'".formatted(open);
        boolean hidden = scratch.tried(() -> {
            scratch.context("", "");
            var signed = scratch.sign(supervisor, Instant.now());
            scratch.context(signed.context(), signed.signature());
            scratch.run("set local role vigia_app");
            scratch.run(seal);
            scratch.run("reset role");
            return scratch.ask(inspector, sealed).isEmpty();
        });
        if (!hidden) faults.add("a sealed file is seen by who is not on the list");
    }

    private void unsealing(List<String> faults, UUID file) throws SQLException {
        String good = Guards.proposal(PROPOSAL, Scratch.HOME, file, inspector.id());
        unsealing(faults, file, good, true, true);
        unsealing(faults, file, good, false, false);
        unsealing(faults, file, Guards.proposal(PROPOSAL, Scratch.HOME, PROPOSAL, inspector.id()), true, false);
        unsealing(faults, file, good.replace("safeguard.unsealing", "another"), true, false);
    }

    private void unsealing(List<String> faults, UUID file, String proposal, boolean approved, boolean lifts)
            throws SQLException {
        String why = scratch.tried(() -> {
            scratch.run(proposal);
            scratch.run("insert into access.approval values ('%s', '%s', '%s', %s, '', now())"
                    .formatted(PROPOSAL, inspector.id(), supervisor.id(), approved));
            String lift = safeguard("unsealing", file, ", seal, approval", ", '%s', '%s'".formatted(file, PROPOSAL));
            return scratch.refusal(scratch.officer(Role.LEGAL_OFFICER), lift, seen(file));
        });
        if (why.isEmpty() != lifts) faults.add("a seal is lifted: %s, by %s %s".formatted(!lifts, proposal, why));
    }

    private static String safeguard(String table, UUID file, String columns, String values) {
        return "insert into safeguard.%s (id, unit, case_id, recorded_at%s) values (gen_random_uuid(), '%s', '%s', now()%s)"
                .formatted(table, columns, Scratch.HOME, file, values);
    }

    void nobody(List<String> faults) throws SQLException {
        UUID open = records.home(Seal.OPEN).caseId();
        if (!scratch.ask("vigia_app", "select access.seal_filter()::text").contains("null"))
            faults.add("nobody is told how many files are sealed");
        if (!scratch.ask("vigia_app", "select access.is_hidden('SEE_CASES', '%s')".formatted(open))
                .contains("t")) faults.add("nobody is told of a file whether it is sealed");
    }

    /** Who complained belongs to no file, and is as hidden as what was complained of. */
    void complainants(List<String> faults) throws SQLException {
        for (Seal seal : Seal.values()) {
            UUID who = UUID.randomUUID();
            var seen = scratch.tried(() -> {
                scratch.run("""
                        insert into intake.complainant (id, unit, complaint)
                        select '%s', unit, id from intake.complaint where case_id = '%s'""".formatted(who, records.home(seal).caseId()));
                return scratch.ask(supervisor, "select id from intake.complainant where id = '%s'".formatted(who));
            });
            if (seen.isEmpty() != (seal == Seal.NOT_LISTED)) faults.add("complainants of a file under seal " + seal);
        }
    }

    void holds(List<String> faults) throws SQLException {
        Officer lawyer = scratch.officer(Role.LEGAL_OFFICER);
        UUID key = UUID.randomUUID();
        String hold = "insert into docket.legal_hold (id, unit, target) values (gen_random_uuid(), 'ITL-07', '%s')"
                .formatted(key);
        String erase = "insert into docket.erasure (id, unit, key_owner) values (gen_random_uuid(), 'ITL-07', '%s')"
                .formatted(key);
        if (!scratch.refusal(lawyer, hold, erase).contains("legal hold")) faults.add("what is held is erased");
        if (!scratch.refusal(lawyer, erase).contains("texts are erased by two")) faults.add("one alone erases texts");
    }
}
