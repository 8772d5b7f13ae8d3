package org.vigia.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.CaseTest;
import org.vigia.docket.Act;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
import org.vigia.link.Link.Issued;
import org.vigia.page.Form;
import org.vigia.platform.TestDatabase;
import org.vigia.referral.Purpose;
import org.vigia.referral.ReferralFile;
import org.vigia.referral.ReferralOutcome;
import org.vigia.referral.ReferralStatus;
import org.vigia.referral.Rejection;

/** A body without accounts answers a referral by a link and a code, from the first page to the last act. */
class LinkTest extends CaseTest {
    /** Where no test has an account. */
    private static final String BODY = "PDT-13";

    private static final Signer ROSA = new Signer("Rosa Ejemplo", "Jefa de asesoría", "771 000 0000");

    @Autowired
    Link links;

    @Autowired
    Tries tries;

    @Autowired
    Replying replying;

    @Autowired
    Docket docket;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestDatabase database;

    @Autowired
    MockMvc web;

    private @Nullable ReferralFile sent;

    /** A case referred to a body without accounts. */
    private ReferralFile referral() {
        if (sent == null) sent = refer(openCase(), Purpose.DEFENCE, BODY, null);
        return sent;
    }

    private ReferralStatus status() {
        return acting.as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> referrals.getByFolio(referral().folio()))
                .status();
    }

    /** What happened in the case, the latest first. */
    private List<String> acts() {
        return acting
                .as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> docket.timeline(referral().caseId()))
                .stream()
                .map(Act::kind)
                .toList();
    }

    private Issued issue() {
        return acting.as(
                INSPECTORATE, Role.SUPERVISOR, () -> links.issue(referral().folio()));
    }

    private void say(Issued link, Reply reply) {
        var held = replying.open(link.token(), link.code()).orElseThrow();
        replying.take(held, reply, ROSA, blank());
    }

    private static Form blank() {
        return Form.blank().with("llave", UUID.randomUUID().toString());
    }

    private static String wrong(Issued link) {
        return link.code().equals("000000") ? "000001" : "000000";
    }

    @Test
    void a_body_without_accounts_acknowledges_takes_acts_and_says_what_came_of_it() {
        var link = issue();
        say(link, new Reply.Received());
        assertThat(status()).isEqualTo(ReferralStatus.DELIVERED);
        say(link, new Reply.Answered(null, null, ""));
        assertThat(listDeadlines(deadlines, BODY, referral().id())).isEmpty();
        say(link, new Reply.Acted("Se citó a la familia."));
        say(link, new Reply.Concluded(ReferralOutcome.REPRESENTED, ""));
        assertThat(status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertThat(acts())
                .contains(
                        "link.link",
                        "referral.delivered",
                        "referral.accepted",
                        "referral.acting",
                        "referral.concluded");
        assertThat(acts().stream().filter("link.reply"::equals)).hasSize(4);
        assertThat(replying.open(link.token(), link.code())).as("used up").isEmpty();
    }

    @Test
    void each_step_is_said_once_and_the_same_form_sent_twice_records_one() {
        var link = issue();
        var held = replying.open(link.token(), link.code()).orElseThrow();
        var form = blank();
        replying.take(held, new Reply.Received(), ROSA, form);
        replying.take(held, new Reply.Received(), ROSA, form);
        assertThat(acts().stream().filter("link.reply"::equals)).hasSize(1);
        assertThatThrownBy(() -> replying.take(held, new Reply.Received(), ROSA, blank()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoever_refuses_for_lack_of_means_says_who_should_take_it_and_is_counted() throws Exception {
        var link = issue();
        say(link, new Reply.Answered(Rejection.NO_MEANS, "PDT-07", "No hay personal."));
        assertThat(status()).isEqualTo(ReferralStatus.REJECTED);
        var page = web.perform(get("/canalizaciones")
                        .param("bandeja", "sin-medios")
                        .with(Signed.in(Acting.officer(INSPECTORATE, Role.SUPERVISOR))))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains(referral().folio());
    }

    @Test
    void after_five_wrong_codes_the_link_is_locked_for_the_right_one_too_and_the_sender_is_told() {
        var link = issue();
        for (int tried = 0; tried < Tries.MOST_WRONG; tried++)
            assertThat(replying.open(link.token(), wrong(link))).isEmpty();
        assertThat(replying.open(link.token(), link.code())).isEmpty();
        assertThat(acts()).contains("link.locked");
        var another = issue();
        assertThat(replying.open(another.token(), another.code())).as("renewed").isPresent();
    }

    @Test
    void a_right_code_between_wrong_ones_costs_nothing() {
        var link = issue();
        for (int round = 0; round < 2 * Tries.MOST_WRONG; round++)
            assertThat(replying.open(link.token(), link.code())).isPresent();
    }

    @Test
    void codes_that_were_all_counted_before_any_was_looked_at_lock_it_and_the_sender_is_told() {
        var link = issue();
        UUID id = link.recorded().subject();
        for (int counted = 0; counted < Tries.MOST_WRONG; counted++) tries.begin(id);
        assertThat(replying.open(link.token(), link.code())).isEmpty();
        assertThat(acts()).contains("link.locked");
    }

    @Test
    void many_at_once_try_no_more_codes_than_one_after_another() throws Exception {
        var link = issue();
        UUID id = link.recorded().subject();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 40)
                    .mapToObj(_ -> (Callable<Boolean>)
                            () -> replying.open(link.token(), wrong(link)).isPresent())
                    .toList();
            for (var guess : crowd.invokeAll(guesses)) assertThat(guess.get()).isFalse();
        }
        assertThat(replying.open(link.token(), link.code())).isEmpty();
        assertThat(database.superuser()
                        .sql("select count(*) from link.link_end where link = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String caseFolio() {
        return acting.as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        () -> casework.find(referral().caseId()))
                .orElseThrow()
                .folio();
    }

    @Test
    void a_renewed_and_a_revoked_link_open_nothing() {
        var first = issue();
        var second = issue();
        assertThat(replying.open(first.token(), first.code())).isEmpty();
        assertThat(replying.open(second.token(), second.code())).isPresent();
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> links.revoke(referral().folio()));
        assertThat(replying.open(second.token(), second.code())).isEmpty();
    }

    @Test
    void absent_wrong_renewed_revoked_and_forged_links_are_answered_in_the_same_bytes() throws Exception {
        var renewed = issue();
        var link = issue();
        String expected = answer(link.token(), wrong(link), 422).replace(link.token(), "");
        for (String token : new String[] {
            renewed.token(),
            "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbg",
            link.token().substring(1) + "A"
        }) assertThat(answer(token, renewed.code(), 422).replace(token, "")).isEqualTo(expected);
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> links.revoke(referral().folio()));
        assertThat(answer(link.token(), link.code(), 422).replace(link.token(), ""))
                .isEqualTo(expected);
    }

    @Test
    void the_open_page_shows_the_outline_and_no_datum_and_takes_the_answer() throws Exception {
        var link = issue();
        String outline = answer(link.token(), link.code(), 200);
        assertThat(outline)
                .contains(referral().folio(), "Defensa laboral y salarios", "Lugar", "Acusar recibo", "Rechazar")
                .doesNotContain("Se pide diagnóstico.", caseFolio());
        MockHttpServletResponse refused = web.perform(post("/respuesta/" + link.token())
                        .with(csrf())
                        .param("codigo", link.code())
                        .param("acto", "aceptar")
                        .param("paso", "enviar")
                        .param("llave", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Escriba su nombre", "Escriba su cargo", "diez cifras");
        MockHttpServletResponse taken = web.perform(post("/respuesta/" + link.token())
                        .with(csrf())
                        .param("codigo", link.code())
                        .param("acto", "aceptar")
                        .param("paso", "enviar")
                        .param("persona", ROSA.person())
                        .param("cargo", ROSA.post())
                        .param("telefono", ROSA.phone())
                        .param("llave", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
        assertThat(taken.getContentAsString()).contains("Quedó registrado: aceptar");
        assertThat(status()).isEqualTo(ReferralStatus.ACCEPTED);
        String sender = web.perform(get("/canalizaciones/" + referral().folio() + "/enlace")
                        .with(Signed.in(Acting.officer(INSPECTORATE, Role.SUPERVISOR))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sender).contains("Rosa Ejemplo, Jefa de asesoría, tel. 771 000 0000");
    }

    @Test
    void a_letter_issued_before_keeps_nobody_from_answering() throws Exception {
        var link = issue();
        int issued = web.perform(post("/canalizaciones/" + referral().folio() + "/documentos/oficio")
                        .with(csrf())
                        .with(Signed.in(Acting.officer(INSPECTORATE, Role.SUPERVISOR)))
                        .param("emitir", "si"))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(issued).isEqualTo(200);
        say(link, new Reply.Received());
        assertThat(status()).isEqualTo(ReferralStatus.DELIVERED);
    }

    @Test
    void nothing_is_sent_from_another_site() throws Exception {
        var link = issue();
        var answer = web.perform(post("/respuesta/" + link.token()).param("codigo", link.code()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    private String answer(String token, String code, int status) throws Exception {
        var answer = web.perform(post("/respuesta/" + token)
                        .with(csrf())
                        .param("codigo", code)
                        .param("llave", "x"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"llave\" value=\"[^\"]*\"", "");
    }

    @Test
    void neither_token_nor_code_lies_in_the_database() {
        var link = issue();
        assertThat(replying.open(link.token(), link.code())).isPresent();
        String all = database.superuser()
                .sql(
                        "select string_agg(l::text, ' ') || (select string_agg(a::text, ' ') from link.attempt a) from link.link l")
                .query(String.class)
                .single();
        assertThat(all).doesNotContain(link.token());
        assertThat(all).doesNotContainPattern("(?<![0-9a-f])" + link.code() + "(?![0-9a-f])");
    }

    @Test
    void only_the_sender_issues_one_and_only_for_whom_has_no_account() {
        var referral = referral();
        assertThatThrownBy(() -> acting.as(ELSEWHERE, Role.SUPERVISOR, () -> links.issue(referral.folio())))
                .isInstanceOf(NotFound.class);
        acting.account("enlace.con.cuenta", "PDT-14", Role.LABOUR_DEFENDER);
        var other = refer(openCase(), Purpose.DEFENCE, "PDT-14", null);
        assertThatThrownBy(() -> acting.as(INSPECTORATE, Role.SUPERVISOR, () -> links.issue(other.folio())))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("tiene cuentas");
    }
}
