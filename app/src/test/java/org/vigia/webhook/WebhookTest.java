package org.vigia.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Happened;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.page.Cursor;
import org.vigia.platform.TestDatabase;
import org.vigia.release.Catalogue;
import org.vigia.safeguard.Safeguard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages to a real receiver; only the test's own door leads to this machine. */
@VigiaTest
class WebhookTest {
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Autowired
    Acting acting;

    @Autowired
    Casework casework;

    @Autowired
    Safeguard safeguard;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Secrets secrets;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Messages messages;

    @Autowired
    Happened happened;

    @Autowired
    Catalogue editions;

    @Autowired
    Access access;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Dispatch ofTheServer;

    @Autowired
    ScheduledAnnotationBeanPostProcessor rounds;

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    private final Receiver receiver = new Receiver();
    private final Officer supervisor = Acting.officer("ITL-07", Role.SUPERVISOR);
    private Duration later = Duration.ZERO;
    private final InstantSource clock = () -> Instant.now().plus(later);
    private Officer officer;
    private Dispatch dispatch;

    @BeforeEach
    void somebody_and_no_rounds_of_the_server() {
        rounds.postProcessBeforeDestruction(ofTheServer, "dispatch");
        officer = acting.account("avisos." + UUID.randomUUID(), "ITL-07", Role.SUPERVISOR);
        dispatch = new Dispatch(
                db,
                subscriptions,
                new Secrets(db, vault, clock),
                messages,
                happened,
                editions,
                access,
                Receiver.door(),
                clock,
                transactions);
    }

    @Autowired
    org.vigia.vault.Vault vault;

    @AfterEach
    void nobody_is_told_any_more() {
        acting.as(officer, () -> {
            subscriptions.list().forEach(one -> subscriptions.end(one.id(), "BY_OWNER"));
            return true;
        });
        receiver.close();
    }

    private record Told(UUID id, String secret) {}

    private Told subscribe(Receiver to, Event... events) {
        return acting.as(officer, () -> {
            UUID id = subscriptions.insert(to.uri("/vigia?de=prueba"), List.of(events));
            return new Told(id, secrets.make(id));
        });
    }

    private String openCase() {
        var when = Occurred.on(LocalDate.now(ZONE).minusDays(3), ZONE);
        return acting.as(supervisor, () -> {
            UUID id = casework.open(new NewCase(null, "07", "07059", null, Answer.NO, "aviso", when))
                    .subject();
            return casework.find(id).orElseThrow().folio();
        });
    }

    private void send(Told to) {
        dispatch.work(to.id(), officer);
    }

    private List<Delivery> log() {
        return acting.as(
                officer,
                () -> webhooks.list(Cursor.first(Deliveries.KEY)).deliveries().list());
    }

    private Delivery only() {
        assertThat(log()).hasSize(1);
        return log().getFirst();
    }

    private static JsonNode json(Receiver.Taken message) {
        return JsonMapper.shared().readTree(message.body());
    }

    private static String signed(Receiver.Taken message, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String text = message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_happens_is_told_in_its_order_signed_and_with_no_more_than_kind_folio_moment_and_link() throws Exception {
        var to = subscribe(receiver, Event.CASE_OPENED);
        List<String> folios = List.of(openCase(), openCase(), openCase());
        send(to);
        assertThat(receiver.taken).hasSize(3);
        assertThat(receiver.taken.stream()
                        .map(one -> json(one).at("/data/folio").stringValue()))
                .containsExactlyElementsOf(folios);
        var first = receiver.taken.getFirst();
        assertThat(first.path()).isEqualTo("/vigia?de=prueba");
        assertThat(first.header("webhook-signature")).isEqualTo(signed(first, to.secret()));
        assertThat(Instant.ofEpochSecond(Long.parseLong(first.header("webhook-timestamp"))))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        JsonNode said = json(first);
        assertThat(said.propertyNames()).containsExactlyInAnyOrder("type", "timestamp", "data");
        assertThat(said.get("data").propertyNames()).containsExactlyInAnyOrder("id", "kind", "folio", "href");
        assertThat(said.get("type").stringValue()).isEqualTo("case.opened");
        assertThat(said.at("/data/href").stringValue()).isEqualTo("/casos/" + folios.getFirst());
        send(to);
        assertThat(receiver.taken).as("once").hasSize(3);
        assertThat(log()).extracting(Delivery::state).containsOnly(Delivery.State.DELIVERED);
    }

    @Test
    void what_was_not_recorded_is_not_told() {
        var to = subscribe(receiver, Event.CASE_OPENED);
        try {
            acting.as(supervisor, () -> {
                casework.open(new NewCase(
                        null, "07", "07059", null, Answer.NO, "aviso", Occurred.on(LocalDate.now(ZONE), ZONE)));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException _) {
            // undone
        }
        send(to);
        assertThat(receiver.taken).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void a_message_that_is_not_taken_is_tried_again_later_and_later_and_then_given_up_and_can_be_asked_for_again() {
        var to = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        receiver.status = 500;
        for (int n = 0; n < Step.WAITS.size(); n++) {
            send(to);
            assertThat(only().state()).isEqualTo(Delivery.State.FAILED);
            send(to);
            assertThat(receiver.taken).as("not before its time").hasSize(n + 1);
            later = later.plus(Step.WAITS.get(n)).plusSeconds(1);
        }
        send(to);
        assertThat(only())
                .extracting(Delivery::state, Delivery::status, Delivery::next)
                .containsExactly(Delivery.State.GAVE_UP, 500, null);
        assertThat(receiver.taken).hasSize(Step.MOST);
        assertThat(receiver.taken.stream().map(one -> one.header("webhook-id")).distinct())
                .containsExactly(only().id().toString());
        receiver.status = 200;
        UUID key = UUID.randomUUID();
        for (int n = 0; n < 2; n++)
            acting.as(officer, () -> {
                webhooks.repeat(only().id(), key);
                return true;
            });
        send(to);
        send(to);
        assertThat(only().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(receiver.taken).hasSize(Step.MOST + 1);
    }

    @Test
    void a_server_that_stops_while_it_sends_has_its_message_sent_again_by_the_next_one() {
        var to = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        Delivery one = only();
        assertThat(acting.as(
                        officer,
                        () -> new Deliveries(db).take(one, 1, UUID.randomUUID(), Step.sending(clock.instant()))))
                .isTrue();
        send(to);
        assertThat(receiver.taken).as("it may still be under way").isEmpty();
        later = Step.LOST.plusSeconds(1);
        send(to);
        assertThat(receiver.taken).hasSize(1);
        assertThat(only().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(acting.as(
                        officer,
                        () -> new Deliveries(db).take(one, 2, UUID.randomUUID(), Step.sending(clock.instant()))))
                .as("two servers never take one step")
                .isFalse();
    }

    @Test
    void a_slow_receiver_holds_up_no_other() throws Exception {
        try (var slow = new Receiver()) {
            slow.gate = new CountDownLatch(1);
            subscribe(slow, Event.CASE_OPENED);
            subscribe(receiver, Event.CASE_OPENED);
            String folio = openCase();
            dispatch.round();
            for (int n = 0; n < 100 && (receiver.taken.isEmpty() || slow.taken.isEmpty()); n++) Thread.sleep(50);
            assertThat(slow.taken).hasSize(1);
            assertThat(receiver.taken).hasSize(1);
            assertThat(json(receiver.taken.getFirst()).at("/data/folio").stringValue())
                    .isEqualTo(folio);
        }
    }

    @Test
    void nothing_is_sent_or_listed_of_a_case_that_was_sealed_to_who_asked() {
        var to = subscribe(receiver, Event.values());
        String folio = openCase();
        acting.as(supervisor, () -> safeguard.seal(folio, "amenazas a la familia"));
        send(to);
        assertThat(receiver.taken).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void one_that_ended_and_a_closed_account_are_told_nothing_more_and_do_not_come_back() {
        var ended = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        acting.as(officer, () -> {
            subscriptions.end(ended.id(), "BY_OWNER");
            return true;
        });
        send(ended);
        var to = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        appoint(2, false);
        send(to);
        openCase();
        appoint(3, true);
        send(to);
        dispatch.round();
        assertThat(receiver.taken).isEmpty();
    }

    private void appoint(int seq, boolean active) {
        database.superuser()
                .sql("insert into access.appointment (officer, seq, unit, role, active, appointed_at)"
                        + " values (:id, :seq, 'ITL-07', 'SUPERVISOR', :active, clock_timestamp())")
                .param("id", officer.id())
                .param("seq", seq)
                .param("active", active)
                .update();
    }

    @Test
    void a_receiver_that_says_it_is_gone_is_told_nothing_more() {
        var to = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        openCase();
        receiver.status = 410;
        send(to);
        assertThat(receiver.taken).hasSize(1);
        assertThat(acting.as(officer, subscriptions::list)).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed() {
        var to = subscribe(receiver, Event.CASE_OPENED);
        openCase();
        receiver.status = 307;
        send(to);
        assertThat(receiver.taken).extracting(Receiver.Taken::path).containsExactly("/vigia?de=prueba");
        assertThat(only()).extracting(Delivery::state, Delivery::status).containsExactly(Delivery.State.FAILED, 307);
    }

    @Test
    void after_a_new_secret_both_sign_for_a_week() throws Exception {
        var to = subscribe(receiver, Event.CASE_OPENED);
        String second = acting.as(officer, () -> secrets.make(to.id()));
        openCase();
        send(to);
        var both = receiver.taken.getFirst();
        assertThat(both.header("webhook-signature")).isEqualTo(signed(both, second) + " " + signed(both, to.secret()));
        later = Secrets.OVERLAP.plusSeconds(1);
        openCase();
        send(to);
        var one = receiver.taken.getLast();
        assertThat(one.header("webhook-signature")).isEqualTo(signed(one, second));
    }

    @Test
    void a_deadline_that_passes_is_told_once_also_when_it_was_met_too_late() {
        var to = subscribe(receiver, Event.DEADLINE_MISSED);
        UUID subject = UUID.randomUUID();
        Instant due = Instant.now().plusSeconds(60);
        acting.as(
                supervisor,
                () -> deadlines.open(
                        null,
                        subject,
                        "caso",
                        "ITL-07",
                        "IMMEDIATE_CESSATION",
                        due.minusSeconds(60),
                        due,
                        LocalDate.now(ZONE)));
        send(to);
        assertThat(receiver.taken).isEmpty();
        later = Duration.ofSeconds(61);
        send(to);
        send(to);
        assertThat(receiver.taken.stream()
                        .map(WebhookTest::json)
                        .filter(one -> Instant.parse(one.get("timestamp").stringValue())
                                .equals(due.truncatedTo(java.time.temporal.ChronoUnit.MICROS))))
                .hasSize(1);
    }

    private MockHttpServletResponse make(String address) throws Exception {
        return web.perform(post("/cuenta/avisos")
                        .with(Signed.in(officer))
                        .with(csrf())
                        .param("direccion", address)
                        .param("sucesos", "case.opened"))
                .andReturn()
                .getResponse();
    }

    @Test
    void no_address_leads_to_the_inside() throws Exception {
        for (String address : List.of(
                "http://8.8.8.8/x",
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://127.1/x",
                "https://2130706433/x",
                "https://0.0.0.0/x",
                "https://10.1.2.3/x",
                "https://172.31.0.1/x",
                "https://192.168.1.1/x",
                "https://100.64.0.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[fd00::1]/x",
                "https://[fe80::1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://[2002:a00:1::1]/x",
                "https://quien@8.8.8.8/x",
                "https://8.8.8.8:22/x",
                "file:///etc/passwd",
                "https:///x",
                "https://8.8.8.8/\r\nX: y")) {
            assertThat(make(address).getStatus()).as(address).isEqualTo(422);
        }
        assertThat(new Door()
                        .post(receiver.uri("/x"), java.util.Map.of(), new byte[0])
                        .why())
                .as("also when the name leads elsewhere by the time it is sent")
                .isEqualTo("inside");
        assertThat(receiver.taken).isEmpty();
    }

    @Test
    void the_secret_is_shown_once_and_the_log_is_its_owners_alone() throws Exception {
        String page = make("https://8.8.8.8/vigia").getContentAsString();
        var secret =
                java.util.regex.Pattern.compile("<code>(whsec_[^<]+)</code>").matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        String folio = openCase();
        assertThat(page("/cuenta/avisos", officer))
                .contains("https://8.8.8.8/vigia")
                .doesNotContain(secret.group(1));
        assertThat(page("/cuenta/avisos/entregas", officer)).contains(folio, "Por enviar");
        assertThat(page("/cuenta/avisos/entregas", Acting.officer("ITL-07", Role.SUPERVISOR)))
                .doesNotContain(folio);
    }

    private String page(String address, Officer who) throws Exception {
        return web.perform(get(address).with(Signed.in(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
