package org.vigia.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.access.TooMany;
import org.vigia.casework.CaseFile;
import org.vigia.casework.CaseTest;
import org.vigia.docket.ErasureBasis;
import org.vigia.docket.Erasures;
import org.vigia.identity.Identity;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.law.Age;
import org.vigia.page.Cursor;
import org.vigia.platform.TestDatabase;
import org.vigia.safeguard.Safeguard;

/** Whoever may see who a child is, and says what for, finds the cases within reach that hold a CURP; nobody learns of any other. */
class CurpSearchTest extends CaseTest {
    private static final Reason REASON = new Reason(Purpose.SAME_PERSON, "comparar con el acta");

    @Autowired
    Registry registry;

    @Autowired
    Identity identity;

    @Autowired
    Safeguard safeguard;

    @Autowired
    Erasures erasures;

    @Autowired
    TestDatabase database;

    @Autowired
    MockMvc web;

    private final String curp = Invented.curp();
    private final Officer here = somebody(INSPECTORATE, Role.SUPERVISOR);
    private final Officer elsewhere = somebody(ELSEWHERE, Role.SUPERVISOR);

    private static Officer somebody(String unit, Role role) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Oficial de prueba", unit, role);
    }

    private CaseFile held() {
        var file = openCase();
        recordChild(file);
        return file;
    }

    private UUID recordChild(CaseFile file) {
        var names = new NewChild.Names(null, null, curp, null, null, null);
        var child = Invented.child(Age.known(16), Invented.DAY, names, CurpStatus.KNOWN, null);
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> registry.openChild(child, file.caseId()));
    }

    private List<UUID> search(Officer officer, String typed) {
        return acting.as(officer, () -> registry.searchCurp(typed, REASON)).files();
    }

    /** The openings of an officer: of which file, and which number of the day. */
    private List<Map<String, Object>> log(Officer officer) {
        return database.superuser()
                .sql("select case_id, nth_today from identity.opening where reader = :reader order by nth_today")
                .param("reader", officer.id())
                .query()
                .listOfRows();
    }

    @Test
    void every_case_within_reach_that_holds_it_is_found_and_its_team_reads_who_asked() {
        var one = held();
        var other = held();
        assertThat(search(here, curp)).containsExactlyInAnyOrder(one.caseId(), other.caseId());
        assertThat(search(here, curp.toLowerCase(Locale.ROOT))).hasSize(2);
        for (var file : List.of(one, other))
            assertThat(acting.as(
                            here,
                            () -> identity.listReadings(file.caseId(), List.of(), Cursor.first(Identity.READINGS))
                                    .list()))
                    .singleElement()
                    .satisfies(read -> assertThat(read.opening().reason()).isEqualTo(REASON));
    }

    @Test
    void out_of_reach_and_never_recorded_are_told_alike_and_written_alike() {
        held();
        var stranger = somebody(ELSEWHERE, Role.SUPERVISOR);
        assertThat(search(elsewhere, curp)).isEmpty();
        assertThat(search(stranger, Invented.curp())).isEmpty();
        assertThat(log(elsewhere)).hasSize(1).isEqualTo(log(stranger));
        assertThat(log(elsewhere).getFirst().get("case_id")).isNull();
    }

    @Test
    void it_counts_towards_the_identities_of_a_day() {
        held();
        for (int i = 0; i < 120; i++) search(elsewhere, Invented.curp());
        for (String any : List.of(curp, Invented.curp()))
            assertThatThrownBy(() -> search(elsewhere, any)).isInstanceOf(TooMany.class);
    }

    @Test
    void a_sealed_case_is_found_by_its_list_alone() {
        var open = held();
        var sealed = held();
        acting.as(here, () -> safeguard.seal(sealed.folio(), "amenazas a la familia"));
        assertThat(search(here, curp)).containsExactlyInAnyOrder(open.caseId(), sealed.caseId());
        var colleague = somebody(INSPECTORATE, Role.SUPERVISOR);
        assertThat(search(colleague, curp)).containsExactly(open.caseId());
        assertThat(log(colleague)).hasSize(1);
        UUID child = acting.as(colleague, () -> registry.listChildren(open.caseId()))
                .getFirst()
                .id();
        assertThat(acting.as(colleague, () -> registry.listFilesOfSameCurp(child)))
                .isEmpty();
        assertThat(acting.as(here, () -> registry.listFilesOfSameCurp(child))).containsExactly(sealed.caseId());
    }

    @Test
    void once_the_texts_of_a_child_are_erased_nothing_finds_it_and_no_digest_is_left() {
        var file = openCase();
        UUID child = recordChild(file);
        assertThat(digests(child)).isEqualTo(1);
        close(file);
        var proposed = acting.as(
                somebody(INSPECTORATE, Role.LEGAL_OFFICER),
                () -> erasures.propose(child, ErasureBasis.COURT_ORDER, "expediente 12/2026"));
        acting.as(somebody(INSPECTORATE, Role.LEGAL_OFFICER), () -> erasures.approve(proposed.id()));
        assertThat(digests(child)).isZero();
        assertThat(search(here, curp)).isEmpty();
    }

    private long digests(UUID child) {
        return database.superuser()
                .sql("select count(*) from registry.curp_index where child = :child")
                .param("child", child)
                .query(Long.class)
                .single();
    }

    @Test
    void who_may_not_see_who_a_child_is_searches_nothing() {
        held();
        assertThatThrownBy(() -> search(somebody(INSPECTORATE, Role.LEGAL_OFFICER), curp))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_cannot_be_one_and_what_has_no_purpose_are_refused_and_not_written_down() {
        assertThatThrownBy(() -> search(here, curp.substring(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("curp");
        assertThatThrownBy(() ->
                        acting.as(here, () -> registry.searchCurp(curp, new Reason(Purpose.SAME_PERSON, " x "))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("motivo");
        assertThat(log(here)).isEmpty();
    }

    @Test
    void the_page_leads_to_the_case_and_never_repeats_the_curp() throws Exception {
        var file = held();
        as(Role.SUPERVISOR, get("/casos")).andExpect(content().string(containsString("href=\"/casos/curp\"")));
        as(Role.LEGAL_OFFICER, get("/casos")).andExpect(content().string(not(containsString("/casos/curp"))));
        as(Role.LEGAL_OFFICER, get("/casos/curp")).andExpect(status().isForbidden());
        as(Role.SUPERVISOR, get("/casos/curp"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cuenta como ver un nombre")));
        as(Role.SUPERVISOR, send(curp.substring(1), "Comparar con el acta"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hay 17")));
        as(Role.SUPERVISOR, send(curp, "x")).andExpect(status().isUnprocessableContent());
        as(Role.SUPERVISOR, send(curp, "Comparar con el acta"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/casos/" + file.folio() + "/personas"),
                                containsString("Visto por Oficial"),
                                not(containsString(curp)))));
    }

    private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
        var account = acting.account("curp." + role, INSPECTORATE, role);
        return web.perform(request.with(Signed.in(account)));
    }

    private static MockHttpServletRequestBuilder send(String typed, String words) {
        return post("/casos/curp")
                .with(csrf())
                .param("curp", typed)
                .param("finalidad", "SAME_PERSON")
                .param("motivo", words);
    }
}
