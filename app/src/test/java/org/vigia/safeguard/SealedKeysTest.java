package org.vigia.safeguard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.access.Role.LEGAL_OFFICER;
import static org.vigia.access.Role.SUPERVISOR;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.NotFound;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;
import org.vigia.access.Proposal;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.casework.Outcome;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.ErasureBasis;
import org.vigia.docket.Erasures;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.ledger.SigningKey;
import org.vigia.platform.TestDatabase;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/** While a case is under seal its texts open with the key of the seal, which the database gives to those on the list alone. */
@VigiaTest(ownDatabase = true)
class SealedKeysTest {
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    Safeguard safeguard;

    @Autowired
    Erasures erasures;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient db;

    @Autowired
    TestDatabase database;

    @Autowired
    MasterKey master;

    @Autowired
    SigningKey signing;

    private final Officer supervisor = Acting.officer("ITL-07", SUPERVISOR);
    private final Officer outsider = Acting.officer("ITL-07", LEGAL_OFFICER);
    private final UUID child = UUID.randomUUID();
    private Officer listed;
    private String folio;
    private UUID caseId;
    private byte[] name;
    private UUID seal = new UUID(0, 0);

    @BeforeEach
    void a_case_with_the_name_of_a_child_is_sealed() {
        listed = acting.account("reserva.llaves", "ITL-07", LEGAL_OFFICER);
        var when = Occurred.on(LocalDate.now(ZONE).minusDays(3), ZONE);
        caseId = acting.as(
                supervisor,
                () -> casework.open(new NewCase(null, "07", "07059", null, Answer.NO, "aviso", when))
                        .subject());
        folio = acting.as(supervisor, () -> casework.find(caseId)).orElseThrow().folio();
        name = acting.as(supervisor, () -> write(child));
        assertThat(wraps()).as("before the seal").containsOnly(Map.entry("file", 2L));
        seal = acting.as(supervisor, () -> safeguard.seal(folio, "amenazas a la familia"))
                .fact();
        acting.as(supervisor, () -> safeguard.list(folio, "reserva.llaves"));
    }

    private static Slot slot(UUID owner) {
        return new Slot("registry.child", "sealed", "1", owner);
    }

    private byte[] write(UUID owner) {
        return vault.seal(slot(owner), caseId, "Xóchitl Canario Prueba".getBytes(UTF_8));
    }

    private boolean opens(Officer officer, UUID owner, byte[] sealed) {
        return acting.as(officer, () -> vault.open(slot(owner), sealed)).isPresent();
    }

    /** How many keys of the case lie under the key file, and how many under the seal. */
    private Map<String, Long> wraps() {
        Map<String, Long> wraps = new HashMap<>();
        database.superuser()
                .sql("""
                    select case when seal is null then 'file' else 'seal' end as under, count(*) as keys
                      from vault.data_key where case_id = :case and id <> :seal group by 1\
                    """)
                .param("case", caseId)
                .param("seal", seal)
                .query((row, n) -> wraps.put(row.getString("under"), row.getLong("keys")))
                .list();
        return wraps;
    }

    private void release() {
        acting.as(supervisor, () -> safeguard.proposeUnsealing(folio, "ya no hay peligro"));
        acting.as(listed, () -> safeguard.unseal(folio));
    }

    private List<String> problems() {
        return new DocketCheck(database.verifierSource(), master, signing)
                .run(n -> {})
                .problems();
    }

    @Test
    void no_key_of_it_lies_under_the_key_file() {
        assertThat(wraps()).containsOnly(Map.entry("seal", 2L));
    }

    @Test
    void who_is_on_the_list_reads_on_and_nobody_else() {
        assertThat(opens(supervisor, child, name)).isTrue();
        assertThat(opens(listed, child, name)).isTrue();
        assertThat(opens(outsider, child, name)).isFalse();
    }

    @Test
    void an_outsider_who_knows_the_ids_is_given_nothing_by_a_raw_statement() {
        for (UUID owner : List.of(child, caseId, seal))
            assertThat(raw(outsider, "select * from vault.find_data_key('%s')", owner))
                    .isEmpty();
        assertThat(raw(outsider, "select * from vault.list_keys('%s')", seal)).isEmpty();
        assertThat(raw(outsider, "select find_seal from vault.find_seal('%s') where find_seal is not null", caseId))
                .isEmpty();
        assertThat(raw(listed, "select * from vault.find_data_key('%s')", child))
                .hasSize(1);
    }

    private List<Map<String, Object>> raw(Officer officer, String statement, UUID id) {
        return acting.as(officer, () -> db.sql(statement.formatted(id)).query().listOfRows());
    }

    @Test
    void an_outsider_moves_no_key_and_makes_none_there() {
        for (String statement : List.of(
                "select vault.rewrap('%s', '\\x00', 1, null)".formatted(child),
                "select vault.rewrap('%s', '\\x00', null, '%s')".formatted(child, seal),
                "select vault.make_key('%s', '%s', '\\x00', 1, null, now())".formatted(UUID.randomUUID(), caseId),
                "select vault.make_key('%s', '%s', '\\x00', null, '%s', now())"
                        .formatted(UUID.randomUUID(), caseId, seal)))
            assertThatThrownBy(() -> raw(outsider, statement, seal)).hasStackTraceContaining("seal");
        assertThatThrownBy(() -> raw(supervisor, "select vault.rewrap('%s', '\\x00', 1, null)", child))
                .as("not back under the key file while it stands")
                .hasStackTraceContaining("seal");
        assertThatThrownBy(() -> acting.as(outsider, () -> write(child))).hasStackTraceContaining("under seal");
        assertThatThrownBy(() -> acting.as(outsider, () -> vault.seal(slot(child), null, new byte[] {1})))
                .as("and says nothing of an erasure")
                .isInstanceOf(Vault.Withheld.class);
    }

    @Test
    void what_is_written_there_meanwhile_goes_under_the_seal_too() {
        UUID sibling = UUID.randomUUID();
        byte[] written = acting.as(listed, () -> write(sibling));
        assertThat(wraps()).containsOnly(Map.entry("seal", 3L));
        assertThat(opens(supervisor, sibling, written)).isTrue();
        assertThat(opens(outsider, sibling, written)).isFalse();
    }

    @Test
    void once_two_lifted_the_seal_its_keys_are_back_under_the_key_file() {
        UUID sibling = UUID.randomUUID();
        byte[] written = acting.as(listed, () -> write(sibling));
        release();
        assertThat(wraps()).containsOnly(Map.entry("file", 3L));
        assertThat(opens(outsider, child, name)).isTrue();
        assertThat(opens(outsider, sibling, written)).isTrue();
        acting.as(listed, () -> safeguard.seal(folio, "otra amenaza"));
        assertThat(opens(outsider, child, name)).isFalse();
        assertThat(opens(listed, child, name)).isTrue();
    }

    @Test
    void the_whole_verifies_before_during_and_after() {
        assertThat(problems()).isEmpty();
        release();
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_verifier_opens_sealed_texts_with_the_key_file() {
        assertThat(new Vault(database.verifier(), master, InstantSource.system()).open(slot(child), name))
                .hasValueSatisfying(text -> assertThat(text).asString(UTF_8).isEqualTo("Xóchitl Canario Prueba"));
    }

    @Test
    void the_key_of_a_standing_seal_is_not_erased_and_that_of_its_case_is() {
        Officer second = acting.account("reserva.segunda", "ITL-07", LEGAL_OFFICER);
        acting.as(listed, () -> safeguard.list(folio, "reserva.segunda"));
        var today = Occurred.on(LocalDate.now(ZONE), ZONE);
        acting.as(
                supervisor, () -> casework.close(folio, new Outcome.Mistaken("era otra persona adulta"), today, null));
        assertThatThrownBy(() -> acting.as(listed, () -> propose(seal))).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> acting.as(outsider, () -> propose(caseId))).isInstanceOf(NotFound.class);
        UUID proposed = acting.as(listed, () -> propose(caseId)).id();
        acting.as(second, () -> erasures.approve(proposed));
        assertThatThrownBy(() -> database.superuser()
                        .sql("insert into docket.erasure select (jsonb_populate_record(e, jsonb_build_object('id',"
                                + " gen_random_uuid(), 'act_id', gen_random_uuid(), 'key_owner', :seal))).*"
                                + " from docket.erasure e where e.key_owner = :case")
                        .param("seal", seal)
                        .param("case", caseId)
                        .update())
                .hasStackTraceContaining("other keys lie under this one");
        assertThat(wraps()).as("nothing of the case lies under the key file").containsOnlyKeys("seal");
        assertThat(acting.as(listed, () -> vault.findErasure(caseId))).isPresent();
        assertThat(problems()).isEmpty();
        release();
        assertThat(problems()).isEmpty();
    }

    private Proposal propose(UUID owner) {
        return erasures.propose(owner, ErasureBasis.CANCELLATION, "lo pide quien es titular");
    }
}
