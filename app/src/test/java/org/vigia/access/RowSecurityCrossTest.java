package org.vigia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.access.Situation.Share.ADDRESSED;
import static org.vigia.access.Situation.Share.NONE;
import static org.vigia.access.Situation.Share.SHARED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;
import org.vigia.platform.TestDatabase;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/**
 * Officers of every role and place before records of every unit, in the database alone. The tables are made for the test by the
 * procedure that makes all protected tables; that the real ones are made by it too is asserted here.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowSecurityCrossTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Reference REFERENCE = new Reference();
    private static final Oracle ORACLE = Oracle.read();
    private static final String HOME = "ITL-07";
    private static final List<String> RECORDED_BY = List.of(
            "ITL-07",
            "ITL-21",
            "IFT",
            "FGE-07",
            "FGE-21",
            "PPNNA-07",
            "PPNNA-21",
            "DIF-07101",
            "FIN-07",
            "SEP",
            "CITI");
    private static final Set<Permission> READS = EnumSet.of(
            Permission.SEE_ACTS,
            Permission.SEE_COMPLAINTS,
            Permission.SEE_WORKPLACES,
            Permission.SEE_INSPECTIONS,
            Permission.SEE_FINDINGS,
            Permission.SEE_CHILDREN,
            Permission.SEE_CASES,
            Permission.SEE_REFERRALS,
            Permission.SEE_PROCEEDINGS,
            Permission.SEE_ACCOUNTS,
            Permission.SEE_ACCESS_LOG,
            Permission.SEE_RETURNS);

    /** One record of every kind that there can be: whose, how it reached the home unit, and under what seal. */
    private record Row(UUID id, UUID caseId, String unit, Set<Share> shares, Seal seal, boolean opened) {}

    private static final List<Row> ROWS = new ArrayList<>();
    private static final Map<Role, Officer> OFFICERS = new HashMap<>();
    private static final TransactionTemplate TRANSACTION =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.appSource()));
    private final JdbcClient app = JdbcClient.create(Objects.requireNonNull(
            ((JdbcTransactionManager) Objects.requireNonNull(TRANSACTION.getTransactionManager())).getDataSource()));

    @BeforeAll
    static void make_a_record_of_every_kind_in_a_table_for_every_permission() {
        for (Role role : Role.values()) OFFICERS.put(role, new Officer(UUID.randomUUID(), role.name(), "", HOME, role));
        var owner = DATABASE.superuser();
        owner.sql("create schema crossing; grant usage on schema crossing to vigia_app")
                .update();
        for (Permission reads : READS) {
            owner.sql(
                            "create table crossing.%s (id uuid primary key, unit text not null, addressed_to text, case_id uuid)"
                                    .formatted(reads))
                    .update();
            owner.sql("call access.protect('crossing.%s', '%s', '{ENTER}')".formatted(reads, reads))
                    .update();
        }
        for (String unit : RECORDED_BY)
            for (Set<Share> shares :
                    List.of(Set.<Share>of(), Set.of(ADDRESSED), Set.of(SHARED), Set.of(ADDRESSED, SHARED)))
                for (Seal seal : Seal.values())
                    for (boolean opened : List.of(false, true)) {
                        var row = new Row(UUID.randomUUID(), UUID.randomUUID(), unit, shares, seal, opened);
                        ROWS.add(row);
                        insert(owner, row);
                    }
    }

    private static void insert(JdbcClient owner, Row row) {
        for (Permission reads : READS)
            owner.sql("insert into crossing.%s values (:id, :unit, :addressed, :case)".formatted(reads))
                    .param("id", row.id)
                    .param("unit", row.unit)
                    .param("addressed", row.shares.contains(ADDRESSED) ? HOME : null)
                    .param("case", row.caseId)
                    .update();
        if (row.shares.contains(SHARED))
            owner.sql("""
                            insert into access.case_share (id, case_id, with_unit, by_unit, officer, reason, shared_at)
                            values (gen_random_uuid(), :case, :home, :unit, gen_random_uuid(), 'test', now())""")
                    .param("case", row.caseId)
                    .param("home", HOME)
                    .param("unit", row.unit)
                    .update();
        if (row.seal != Seal.OPEN) seal(owner, row);
        if (row.opened && !row.unit.equals(HOME))
            for (Officer officer : OFFICERS.values())
                owner.sql("""
                                insert into access.break_glass (id, case_id, of_unit, unit, officer, opened_at, until)
                                values (gen_random_uuid(), :case, :of, :home, :officer, now(), now() + interval '1 hour')""")
                        .param("case", row.caseId)
                        .param("of", row.unit)
                        .param("home", HOME)
                        .param("officer", officer.id())
                        .update();
    }

    private static void seal(JdbcClient owner, Row row) {
        UUID seal = UUID.randomUUID();
        owner.sql(
                        "insert into access.seal (id, case_id, unit, officer, sealed_at) values (:id, :case, :unit, gen_random_uuid(), now())")
                .param("id", seal)
                .param("case", row.caseId)
                .param("unit", row.unit)
                .update();
        if (row.seal == Seal.LISTED)
            for (Officer officer : OFFICERS.values())
                owner.sql("insert into access.seal_list values (:seal, :officer, gen_random_uuid(), now())")
                        .param("seal", seal)
                        .param("officer", officer.id())
                        .update();
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return Objects.requireNonNull(TRANSACTION.execute(status -> {
            var signed = new ContextSigner(DATABASE.masterKey()).sign(officer, Instant.now());
            app.sql("select set_config('vigia.context', :c, true), set_config('vigia.signature', :s, true)")
                    .param("c", signed.context())
                    .param("s", signed.signature())
                    .query((row, n) -> true)
                    .single();
            return work.get();
        }));
    }

    private static boolean expected(Permission reads, Officer officer, Row row) {
        AgencyUnit mine = REFERENCE.getUnit(officer.unit());
        AgencyUnit theirs = REFERENCE.getUnit(row.unit);
        var relations = new ArrayList<>(row.shares);
        relations.add(NONE);
        return relations.stream()
                .flatMap(share -> (row.opened && !row.unit.equals(HOME)
                                ? List.of(Purpose.NONE, Purpose.BREAK_GLASS)
                                : List.of(Purpose.NONE))
                        .stream()
                                .map(purpose -> new Situation(
                                        officer.role(),
                                        territory(mine, theirs),
                                        agency(mine, theirs),
                                        share,
                                        row.seal,
                                        purpose)))
                .map(asked -> ORACLE.expects(reads, asked))
                .anyMatch(fields -> !fields.equals("-") && !fields.equals("outline"));
    }

    private static Territory territory(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.state().isEmpty() || theirs.state().isEmpty()) return Territory.FEDERAL;
        if (!mine.state().equals(theirs.state())) return Territory.OTHER_STATE;
        return mine.municipality().isPresent() && mine.municipality().equals(theirs.municipality())
                ? Territory.SAME_MUNICIPALITY
                : Territory.SAME_STATE;
    }

    private static Agency agency(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.equals(theirs)) return Agency.OWN_UNIT;
        return mine.kind().branch() == theirs.kind().branch() ? Agency.SAME_AGENCY : Agency.OTHER_AGENCY;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_reads_exactly_the_rows_that_the_oracle_expects(Role role) {
        Officer officer = Objects.requireNonNull(OFFICERS.get(role));
        for (Permission reads : READS) {
            var seen = as(
                    officer,
                    () -> app.sql("select id from crossing." + reads)
                            .query(UUID.class)
                            .set());
            var expected = new TreeSet<UUID>();
            for (Row row : ROWS) if (expected(reads, officer, row)) expected.add(row.id);
            assertThat(new TreeSet<>(seen)).as("%s of %s", reads, role).isEqualTo(expected);
        }
    }

    @Test
    void every_protected_table_is_protected_by_the_same_two_sentences() {
        record Protection(String table, String reads, String seen) {}
        var shapes = DATABASE.owner().sql("""
                        select c.relname as "table", p.reads, p.seen from access.protection p join pg_class c on c.oid = p.protected where p.reads is not null""").query(Protection.class).list().stream()
                .map(found -> found.seen()
                        .replaceAll("\\s+", " ")
                        .replace("\"" + found.table() + "\".", "the.")
                        .replace(found.table() + ".", "the.")
                        .replace("'" + found.reads() + "'", "'KIND'"))
                .collect(Collectors.toSet());
        assertThat(shapes)
                .as("one for tables with an addressee, one for those without")
                .hasSize(2);
    }

    @Test
    void no_officer_changes_or_deletes_a_row_anywhere() {
        Officer supervisor = Objects.requireNonNull(OFFICERS.get(Role.SUPERVISOR));
        for (Permission reads : READS)
            for (String change :
                    List.of("update crossing.%s set unit = unit", "delete from crossing.%s", "truncate crossing.%s"))
                assertThatThrownBy(() -> as(
                                supervisor,
                                () -> app.sql(change.formatted(reads)).update()))
                        .hasStackTraceContaining("permission denied");
    }

    @Test
    void no_unique_key_of_a_protected_table_tells_of_another_units_row() {
        assertThat(DATABASE.owner().sql("""
                                select i.indexrelid::regclass::text from pg_index i
                                  join access.protection p on p.protected = i.indrelid
                                 where i.indisunique
                                   and not exists (select from unnest(i.indkey) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k
                                                    where a.attname in ('unit', 'addressed_to') or a.atttypid = 'uuid'::regtype)""").query(String.class).list()).isEmpty();
    }
}
