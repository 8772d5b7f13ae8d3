package org.vigia.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vigia.access.Records.Opening;
import org.vigia.access.Records.Row;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Whoever looks at one protected table, and what the oracle says that they should have been able to do there. */
final class Watch {
    private static final Set<String> READING = Set.of("ENTER", "SEE_CHILD_IDENTITY", "OPEN_IN_EMERGENCY");
    private static final Reference REFERENCE = new Reference();
    private static final Oracle ORACLE = Oracle.read();

    /** @param counted whether statistics read it, through a view beside it */
    record Table(String name, Permission reads, Set<String> writes, boolean addressed, boolean counted) {}

    private final Scratch scratch;
    private final Records records;
    private final Map<String, String> inserts = new HashMap<>();

    Watch(Scratch scratch, Records records) {
        this.scratch = scratch;
        this.records = records;
    }

    static List<Table> tables(Scratch scratch) {
        return scratch.db
                .sql("""
                        select p.protected::text as name, p.reads, p.writes::text as writes, p.seen like '%addressed_to%' as addressed,
                               exists (select from pg_policy c where c.polrelid = p.protected and c.polname = 'counted') as counted
                          from access.protection p where p.reads is not null order by 1""")
                .query((row, n) -> new Table(
                        row.getString("name"),
                        Permission.valueOf(row.getString("reads")),
                        Set.of(row.getString("writes").replaceAll("[{}]", "").split(",")),
                        row.getBoolean("addressed"),
                        row.getBoolean("counted")))
                .list();
    }

    /** What is wrong at the table; empty when all is as the oracle expects. */
    List<String> faults(Table table) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Officer officer : scratch.officers.values()) {
            var seen = scratch.ask(officer, "select case_id from " + table.name);
            if (!seen.equals(records.cases(row -> reads(table, officer, row))))
                faults.add("%s reads other rows of %s".formatted(officer.role(), table.name));
        }
        if (!faults.isEmpty()) return faults;
        for (Officer officer : scratch.officers.values()) faults.addAll(writing(table, officer));
        faults.addAll(counting(table));
        faults.addAll(changing(table));
        faults.addAll(withoutRules(table));
        return faults;
    }

    private static boolean reads(Table table, Officer officer, Row row) {
        AgencyUnit mine = REFERENCE.getUnit(officer.unit());
        AgencyUnit theirs = REFERENCE.getUnit(row.unit());
        return Stream.concat(Stream.of(Share.NONE), row.shares().stream())
                .filter(share -> table.addressed || share != Share.ADDRESSED)
                .flatMap(share -> Stream.of(Purpose.NONE, Purpose.BREAK_GLASS)
                        .filter(purpose -> purpose == Purpose.NONE || row.opening() == Opening.NOW)
                        .map(purpose -> new Situation(
                                officer.role(),
                                Relations.territory(mine, theirs),
                                Relations.agency(mine, theirs),
                                share,
                                row.seal(),
                                purpose)))
                .anyMatch(asked -> gives(ORACLE.expects(table.reads, asked), asked.purpose()));
    }

    /** Rows of a kind of which more than the outline may be known; in an emergency not who it is. */
    private static boolean gives(String cell, Purpose purpose) {
        return purpose == Purpose.BREAK_GLASS
                ? (cell.equals("facts") || cell.equals("texts"))
                : !cell.equals("-") && !cell.equals("outline");
    }

    static boolean writes(Set<String> permissions, Role role) {
        return permissions.stream()
                .map(permission -> ORACLE.lines().get(role + " " + permission))
                .anyMatch(line -> line != null
                        && Stream.of("own", "addressed", "shared", "emergency")
                                .anyMatch(column -> !"-".equals(line.get(column))));
    }

    /** An insert of nothing but a header, by an officer, for a unit, in a file. */
    private String insert(Table table, Officer officer, String unit, String caseId) {
        return inserts.computeIfAbsent(table.name, name -> {
                    var by = Records.columns(scratch, name).stream()
                            .filter(Set.of("recommended_by", "decided_by")::contains)
                            .toList();
                    return "insert into %s (%s unit, case_id%s) values (%s 'UNIT', FILE%s)"
                            .formatted(
                                    name,
                                    Records.keys(scratch, name, false),
                                    by.isEmpty() ? "" : ", " + String.join(", ", by),
                                    Records.keys(scratch, name, true),
                                    ", 'OFFICER'".repeat(by.size()));
                })
                .replace("UNIT", unit)
                .replace("FILE", caseId)
                .replace("OFFICER", officer.id().toString());
    }

    private List<String> writing(Table table, Officer officer) throws SQLException {
        List<String> faults = new ArrayList<>();
        boolean may = writes(table.writes, officer.role());
        boolean reading = table.writes.stream().anyMatch(READING::contains);
        expect(faults, table, officer, officer.unit(), "null", may);
        expect(faults, table, officer, "ITL-21", "null", false);
        expect(faults, table, officer, officer.unit(), some(Opening.NOW, Set.of()), may && reading);
        expect(faults, table, officer, officer.unit(), some(Opening.LAPSED, Set.of()), may);
        expect(faults, table, officer, officer.unit(), some(Opening.BY_ANOTHER, Set.of()), may);
        expect(faults, table, officer, officer.unit(), some(Opening.NOW, Set.of(Share.SHARED)), may);
        return faults;
    }

    private void expect(List<String> faults, Table table, Officer officer, String unit, String caseId, boolean accepted)
            throws SQLException {
        boolean refused =
                scratch.refusal(officer, insert(table, officer, unit, caseId)).contains("row-level security");
        if (refused == accepted)
            faults.add("%s %s write for %s in %s, file %s"
                    .formatted(officer.role(), accepted ? "cannot" : "can", unit, table.name, caseId));
    }

    private String some(Opening opening, Set<Share> shares) {
        return records.rows.stream()
                .filter(row -> row.opening() == opening
                        && row.shares().equals(shares)
                        && row.seal() == Seal.OPEN
                        && row.unit().equals("FGE-07"))
                .map(row -> "'" + row.caseId() + "'")
                .findFirst()
                .orElseThrow();
    }

    /** Statistics count all that is not sealed, in the table and in the view beside it. */
    private List<String> counting(Table table) throws SQLException {
        if (!table.counted) return List.of();
        String expected =
                String.valueOf(records.cases(row -> row.seal() == Seal.OPEN).size());
        List<String> faults = new ArrayList<>();
        for (String of : List.of("count(id) from " + table.name, "count(*) from " + table.name + "_fact"))
            if (!scratch.ask("vigia_statistics", "select " + of).contains(expected))
                faults.add("statistics count otherwise: " + of);
        return faults;
    }

    /** The owner forgets nothing by mistake either, and the application may not even try. */
    private List<String> changing(Table table) throws SQLException {
        List<String> faults = new ArrayList<>();
        if (scratch.change("vigia_owner", "update %s set unit = unit".formatted(table.name)) > 0)
            faults.add("the owner changes rows of " + table.name);
        for (String change : List.of("update %s set unit = unit", "delete from %s", "truncate %s"))
            if (!scratch.refusal(scratch.officer(Role.SUPERVISOR), change.formatted(table.name))
                    .contains("permission denied")) faults.add("a supervisor may " + change.formatted(table.name));
        return faults;
    }

    /** A role to which no line gives anything reads and writes nothing: it is by the lines that the others do. */
    private List<String> withoutRules(Table table) throws SQLException {
        Officer officer = scratch.officer(Role.SUPERVISOR);
        return scratch.tried(() -> {
            List<String> faults = new ArrayList<>();
            scratch.run("delete from access.rule where permission = '%s' or permission = any ('{%s}')"
                    .formatted(table.reads, String.join(",", table.writes)));
            if (!scratch.ask(officer, "select case_id from " + table.name).isEmpty())
                faults.add(table.name + " is read without a line of the policy");
            expect(faults, table, officer, officer.unit(), "null", false);
            return faults;
        });
    }
}
