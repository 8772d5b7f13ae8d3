package org.vigia.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Cases between each two of the 33 territories, in one protected table and in a view of it, and who may see which of them. */
final class Crossing {
    static final UUID LISTED = new UUID(1, 1);
    static final UUID STRANGER = new UUID(1, 2);
    private static final String FEDERATION = "00";
    private static final int OWN = 35;
    private static final int BATCH = 1_000;

    /** @param shared with which unit the file is shared, or "" */
    record Row(int id, UUID caseId, String unit, String folio, String addressed, String shared, Seal seal) {
        boolean isShared() {
            return !shared.isEmpty();
        }
    }

    final List<Row> rows = new ArrayList<>();
    private final Reference reference = new Reference();
    private final Oracle oracle = Oracle.read();
    private final Map<String, List<AgencyUnit>> territories = new LinkedHashMap<>();
    private final Map<Situation, Boolean> answers = new ConcurrentHashMap<>();
    private int turn;

    Crossing() {
        for (AgencyUnit unit : reference.units())
            territories
                    .computeIfAbsent(territory(unit), code -> new ArrayList<>())
                    .add(unit);
        List<String> codes = List.copyOf(territories.keySet());
        for (String of : codes)
            for (Seal seal : Seal.values()) {
                UUID own = UUID.randomUUID();
                String unit = next(of);
                for (int n = 0; n < OWN; n++)
                    add(own, unit, n % 2 == 0 ? "" : next(codes.get(n % codes.size())), "", seal);
                for (String with : codes) {
                    UUID file = UUID.randomUUID();
                    String by = next(of);
                    String other = next(with);
                    while (other.equals(by)) other = next(with);
                    add(file, by, "", other, seal);
                    add(file, by, next(with), other, seal);
                }
            }
    }

    private void add(UUID caseId, String unit, String addressed, String shared, Seal seal) {
        rows.add(new Row(rows.size(), caseId, unit, "F-" + rows.size(), addressed, shared, seal));
    }

    /** The agencies of a territory, one after the other. */
    private String next(String territory) {
        List<AgencyUnit> units = territories.getOrDefault(territory, List.of());
        return units.get(turn++ % units.size()).code();
    }

    private static String territory(AgencyUnit unit) {
        return unit.state().map(state -> state.code()).orElse(FEDERATION);
    }

    List<AgencyUnit> units() {
        return reference.units();
    }

    Set<String> territories() {
        return territories.keySet();
    }

    long pairs() {
        Set<String> pairs = new HashSet<>();
        for (Row row : rows) if (row.isShared()) pairs.add(territory(row.unit) + ">" + territory(row.shared));
        return pairs.size();
    }

    private String territory(String unit) {
        return territory(reference.getUnit(unit));
    }

    List<String> oneOfEachTerritoryBut(AgencyUnit mine) {
        return territories.values().stream()
                .flatMap(units -> units.stream()
                        .filter(unit -> !unit.equals(mine))
                        .skip(turn++ % 4)
                        .limit(1))
                .map(AgencyUnit::code)
                .toList();
    }

    List<Row> oneOfEachUnit() {
        Map<String, Row> byUnit = new LinkedHashMap<>();
        for (Row row : rows) byUnit.putIfAbsent(row.unit, row);
        return List.copyOf(byUnit.values());
    }

    void install(JdbcClient owner) {
        owner.sql("""
                create schema crossing;
                grant usage on schema crossing to vigia_app;
                create table crossing.cases (id integer, unit text not null, folio text not null, addressed_to text, case_id uuid,
                    unique (unit, folio));
                call access.protect('crossing.cases', 'SEE_CASES', '{OPEN_CASE}');
                create view crossing.seen with (security_invoker = true) as select id, unit from crossing.cases;
                grant select on crossing.seen to vigia_app;
                create function crossing.accepted(units text[]) returns text[] language plpgsql as $$
                declare
                    accepted text[] := '{}';
                    one text;
                begin
                    foreach one in array units loop
                        begin
                            insert into crossing.cases (id, unit, folio) values (-1, one, 'new');
                            accepted := accepted || one;
                        exception when insufficient_privilege then null;
                        end;
                    end loop;
                    return accepted;
                end $$""").update();
        for (int from = 0; from < rows.size(); from += BATCH)
            insert(owner, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        owner.sql("""
                insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
                select gen_random_uuid(), c.case_id, c.shared, c.unit, gen_random_uuid(), 'test', now()
                  from (select distinct case_id, shared, unit from crossing.given where shared <> '' and shared <> unit) c;
                insert into access.seal (id, case_id, unit, officer, sealed_at)
                select gen_random_uuid(), c.case_id, c.unit, gen_random_uuid(), now()
                  from (select distinct case_id, unit from crossing.given where seal <> 'OPEN') c;
                insert into access.seal_list (seal, officer, listed_by, listed_at)
                select s.id, '%s', gen_random_uuid(), now() from access.seal s
                 where s.case_id in (select case_id from crossing.given where seal = 'LISTED');
                analyze""".formatted(LISTED)).update();
    }

    private static void insert(JdbcClient owner, List<Row> some) {
        owner.sql("""
                create table if not exists crossing.given (case_id uuid, unit text, shared text, seal text)""").update();
        var values = new StringBuilder();
        var given = new StringBuilder();
        for (Row row : some) {
            String comma = values.isEmpty() ? "" : ",";
            values.append(comma)
                    .append("(%d,'%s','%s',nullif('%s',''),'%s'::uuid)"
                            .formatted(row.id, row.unit, row.folio, row.addressed, row.caseId));
            given.append(comma)
                    .append("('%s'::uuid,'%s','%s','%s')".formatted(row.caseId, row.unit, row.shared, row.seal));
        }
        owner.sql("insert into crossing.cases (id, unit, folio, addressed_to, case_id) values " + values)
                .update();
        owner.sql("insert into crossing.given values " + given).update();
    }

    /** The rows that the oracle lets an officer read, by id. */
    BitSet expected(Officer officer) {
        AgencyUnit mine = reference.getUnit(officer.unit());
        var expected = new BitSet(rows.size());
        Map<String, Boolean> unshared = new HashMap<>();
        for (Row row : rows) {
            Seal seal = row.seal == Seal.LISTED && !officer.id().equals(LISTED) ? Seal.NOT_LISTED : row.seal;
            AgencyUnit theirs = reference.getUnit(row.unit);
            if (unshared.computeIfAbsent(
                            row.unit + seal.ordinal(), key -> gives(officer.role(), mine, theirs, Share.NONE, seal))
                    || row.addressed.equals(officer.unit())
                            && gives(officer.role(), mine, theirs, Share.ADDRESSED, seal)
                    || row.shared.equals(officer.unit()) && gives(officer.role(), mine, theirs, Share.SHARED, seal))
                expected.set(row.id);
        }
        return expected;
    }

    private boolean gives(Role role, AgencyUnit mine, AgencyUnit theirs, Share share, Seal seal) {
        var asked = new Situation(
                role, Relations.territory(mine, theirs), Relations.agency(mine, theirs), share, seal, Purpose.NONE);
        return answers.computeIfAbsent(asked, situation -> {
            String cell = oracle.expects(Permission.SEE_CASES, situation);
            return !cell.equals("-") && !cell.equals("outline");
        });
    }
}
