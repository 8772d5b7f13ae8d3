package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.docket.ErasureBasis.COURT_ORDER;
import static org.vigia.proof.Country.INSPECTORATE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Proposal;
import org.vigia.access.Role;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.Erasures;
import org.vigia.docket.Holds;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.intake.Intake;
import org.vigia.ledger.SigningKey;
import org.vigia.page.Formats;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/** Texts erased by law are gone for good, and that they are is as checkable as all else: no key goes without an act. */
@VigiaTest(ownDatabase = true)
class ErasureTest {
    @Autowired
    Country country;

    @Autowired
    Acting acting;

    @Autowired
    Erasures erasures;

    @Autowired
    Holds holds;

    @Autowired
    Intake intake;

    @Autowired
    TestDatabase database;

    @Autowired
    @Qualifier("verifier")
    DataSource verifier;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    private JdbcClient admin;

    /** Whose texts were erased in the story, and the folio of what that person complained of. */
    private record Gone(UUID owner, String complaint, Instant at) {}

    private Gone gone;

    @BeforeEach
    void a_complainant_who_was_erased() {
        country.tell();
        admin = database.superuser();
        gone = admin.sql("""
            select e.key_owner, c.folio, e.recorded_at from docket.erasure e
              join intake.complainant p on p.sealed_key = e.key_owner
              join intake.complaint c on c.id = p.complaint\
            """)
                .query((row, n) -> new Gone(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant()))
                .single();
    }

    private DocketCheck.Report check() {
        return new DocketCheck(verifier, master, signing).run(n -> {});
    }

    private Proposal erase(String unit, Role role, UUID owner) {
        return acting.as(unit, role, () -> erasures.propose(owner, COURT_ORDER, "expediente 12/2026"));
    }

    private UUID ownerOfAChild() {
        return admin.sql("select sealed_key from registry.child where case_id is not null order by id limit 1")
                .query(UUID.class)
                .single();
    }

    private List<String> problemsAfter(String change, UUID owner) {
        admin.sql("create table public.kept as select * from vault.data_key where id = :owner")
                .param("owner", owner)
                .update();
        try {
            assertThat(admin.sql(change).param("owner", owner).update()).isPositive();
            return check().problems();
        } finally {
            admin.sql("delete from vault.data_key where id = :owner")
                    .param("owner", owner)
                    .update();
            admin.sql("insert into vault.data_key select * from public.kept").update();
            admin.sql("drop table public.kept").update();
        }
    }

    @Test
    void everything_verifies_and_says_how_much_was_erased() {
        assertThat(check().problems()).isEmpty();
        assertThat(check().erased()).isEqualTo(1);
    }

    @Test
    void an_erased_text_says_when_it_was_erased() {
        String day =
                Formats.day(gone.at.atZone(ZoneId.of("America/Mexico_City")).toLocalDate());
        var shown = acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> intake.revealComplainant(gone.complaint, new Reason(Purpose.REVIEW, "revisión del expediente"))
                        .texts());
        assertThat(shown).hasSize(3).containsValue("suprimido el " + day);
        assertThat(shown.values()).containsOnly("suprimido el " + day);
    }

    @Test
    void no_key_opens_it_any_more() {
        assertThat(admin.sql("select wrapped from vault.data_key where id = :owner")
                        .param("owner", gone.owner)
                        .query((row, n) -> row.getBytes(1) == null)
                        .single())
                .isTrue();
    }

    @Test
    void nothing_is_written_under_an_erased_key() {
        var vault = new Vault(admin, master, InstantSource.system());
        assertThatThrownBy(() ->
                        vault.seal(new Slot("intake.complainant", "sealed", "x", gone.owner), null, new byte[] {1}))
                .isInstanceOf(Vault.Erased.class);
    }

    @Test
    void an_erasure_whose_key_came_back_is_a_problem() {
        assertThat(problemsAfter(
                        "update vault.data_key set wrapped = (select wrapped from vault.data_key where wrapped is not"
                                + " null limit 1), key_version = 1, erased_at = null where id = :owner",
                        gone.owner))
                .contains("erased, but the key is still there: " + gone.owner);
    }

    @Test
    void a_key_that_went_without_an_act_is_a_problem() {
        UUID child = ownerOfAChild();
        assertThat(problemsAfter(
                        "update vault.data_key set wrapped = null, key_version = null, erased_at = now() where id ="
                                + " :owner",
                        child))
                .contains("key gone and no act erased it: " + child)
                .anyMatch(problem -> problem.startsWith("sealed text without its key: registry.child"));
        assertThat(problemsAfter("delete from vault.data_key where id = :owner", child))
                .anyMatch(problem -> problem.startsWith("sealed text without its key: registry.child"));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_an_erasure_left_is_still_checked() {
        for (String column : List.of("recorded_at", "occurred")) {
            shift(column, "+");
            assertThat(check().problems())
                    .as(column)
                    .containsExactly("what an erasure left was altered: " + gone.owner);
            shift(column, "-");
        }
        assertThat(check().problems()).isEmpty();
    }

    private void shift(String column, String sign) {
        assertThat(admin.sql(
                                "update intake.complainant set %1$s = %1$s %2$s interval '1 hour' where sealed_key = :owner"
                                        .formatted(column, sign))
                        .param("owner", gone.owner)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void while_a_hold_stands_nothing_is_erased_not_even_by_the_database() {
        UUID child = ownerOfAChild();
        UUID file = admin.sql("select case_id from registry.child where sealed_key = :owner")
                .param("owner", child)
                .query(UUID.class)
                .single();
        for (UUID target : List.of(child, file)) {
            UUID hold =
                    legal(() -> holds.hold(target, "juicio de amparo 7/2026")).subject();
            assertThatThrownBy(() -> erase(INSPECTORATE, Role.LEGAL_OFFICER, child))
                    .isInstanceOf(NotYet.class);
            assertThatThrownBy(() -> admin.sql("insert into docket.erasure select (jsonb_populate_record(e,"
                                    + " to_jsonb(jsonb_build_object('id', gen_random_uuid(), 'act_id',"
                                    + " gen_random_uuid(), 'key_owner', :owner::text, 'case_id', :file::text)))).*"
                                    + " from docket.erasure e limit 1")
                            .param("owner", child)
                            .param("file", file)
                            .update())
                    .hasStackTraceContaining("a legal hold stands");
            legal(() -> holds.lift(hold, "se resolvió el amparo"));
            assertThatThrownBy(() -> legal(() -> holds.lift(hold, "otra vez"))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> acting.as(INSPECTORATE, Role.SUPERVISOR, () -> holds.hold(child, "sin facultad")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as("ITL-21", Role.LEGAL_OFFICER, () -> holds.hold(child, "otra entidad")))
                .isInstanceOf(NotFound.class);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void while_the_case_is_open_nothing_of_it_is_erased() {
        assertThatThrownBy(() -> erase(INSPECTORATE, Role.LEGAL_OFFICER, ownerOfAChild()))
                .isInstanceOf(NotYet.class)
                .satisfies(refused -> assertThat(((NotYet) refused).unmet())
                        .singleElement()
                        .asString()
                        .contains("sigue abierto"));
    }

    @Test
    void one_person_alone_erases_nothing_not_even_by_the_database() {
        UUID complainant = complainantOfNoCase();
        UUID proposed = erase(INSPECTORATE, Role.LEGAL_OFFICER, complainant).id();
        assertThatThrownBy(() -> legal(() -> erasures.approve(proposed))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as("ITL-21", Role.LEGAL_OFFICER, () -> erasures.approve(proposed)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> admin.sql(
                                "insert into docket.erasure select (jsonb_populate_record(e, to_jsonb(jsonb_build_object('id', gen_random_uuid(), 'act_id', gen_random_uuid(), 'key_owner', :owner::text)))).* from docket.erasure e limit 1")
                        .param("owner", complainant)
                        .update())
                .hasStackTraceContaining("texts are erased by two");
        legal(() -> {
            erasures.refuse(proposed, "se retira la solicitud");
            return true;
        });
        assertThatThrownBy(() -> acting.as(Country.SECOND_LEGAL_OFFICER, () -> erasures.approve(proposed)))
                .isInstanceOf(Conflict.class);
        assertThat(check().problems()).isEmpty();
    }

    /** Of a complaint that never became a case. */
    private UUID complainantOfNoCase() {
        String folio = acting.as(
                        INSPECTORATE,
                        Role.INSPECTOR,
                        () -> intake.findById(intake.recordComplaint(
                                                new People(country.marks).complaint("tercera", Country.VISIT))
                                        .subject())
                                .orElseThrow())
                .folio();
        return admin.sql("""
                        select p.sealed_key from intake.complainant p join intake.complaint c on c.id = p.complaint
                         where c.folio = :folio""").param("folio", folio).query(UUID.class).single();
    }

    private <T> T legal(Supplier<T> work) {
        return acting.as(INSPECTORATE, Role.LEGAL_OFFICER, work);
    }

    @Test
    void only_the_legal_officer_of_the_unit_that_wrote_it_erases() {
        UUID child = ownerOfAChild();
        assertThatThrownBy(() -> erase(INSPECTORATE, Role.SUPERVISOR, child)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> erase("ITL-21", Role.LEGAL_OFFICER, child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> erase(INSPECTORATE, Role.LEGAL_OFFICER, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> erase(INSPECTORATE, Role.LEGAL_OFFICER, gone.owner))
                .isInstanceOf(NotFound.class);
        assertThat(check().problems()).isEmpty();
    }
}
