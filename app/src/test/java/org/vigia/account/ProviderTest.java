package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.access.Role;
import org.vigia.account.Front.Lie;

/** Signing in at an identity provider, an honest one and every lie. */
@VigiaTest
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTest {
    private static final Front FRONT = new Front();
    private static final String NAME = "proveedor." + UUID.randomUUID();
    private static final String PASSWORD = "la-del-proveedor";

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    @Autowired
    Access access;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient db;

    private Visitor visitor = new Visitor(0);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) throws Exception {
        Path secret = Files.createTempFile("vigia-oidc", ".secret");
        Files.writeString(secret, AuthorizationServer.SECRET + "\n");
        settings.add("vigia.oidc.issuer", FRONT::issuer);
        settings.add("vigia.oidc.client-id", () -> AuthorizationServer.CLIENT);
        settings.add("vigia.oidc.client-secret-file", secret::toString);
        settings.add("vigia.oidc.acr", () -> "urn:ejemplo:otro, " + AuthorizationServer.STRONG);
        settings.add("vigia.oidc.max-age", () -> AuthorizationServer.MAX_AGE);
    }

    private static @Nullable AuthorizationServer server;

    @BeforeEach
    void an_officer_known_to_the_provider() {
        acting.account(NAME, "ITL-07", Role.INSPECTOR);
        visitor = new Visitor(port);
        FRONT.beHonest();
        if (server != null) return;
        Front.expect("http://localhost:" + port + "/entrar/proveedor");
        server = new AuthorizationServer(FRONT.issuer(), NAME, PASSWORD);
        FRONT.standBefore(server.port());
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(server).close();
        FRONT.close();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode() + answer.body());
    }

    private static Map<String, String> query(String address) {
        var values = new HashMap<String, String>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    /** Where the program sends a browser that wants to sign in with the provider. */
    private Map<String, String> begin() throws Exception {
        return query(location(visitor.get("/entrar/con/proveedor")));
    }

    private String comeBack(String state) throws Exception {
        return Visitor.where(visitor.get("/entrar/proveedor?code=uno&state=" + state));
    }

    private Proposal agreed() {
        Officer one = Acting.officer("ESTAD", Role.ADMINISTRATOR);
        var other = new Officer(UUID.randomUUID(), "otra", "Otra", "ESTAD", Role.ADMINISTRATOR);
        UUID id = acting.as(one, () -> proposals.propose(Permission.OPEN_ACCOUNT, "x", "x", "", "Prueba."))
                .id();
        return acting.as(other, () -> proposals.approve(id));
    }

    private int sessions() {
        return db.sql("select count(*) from account.session")
                .query(Integer.class)
                .single();
    }

    private boolean isIn() throws Exception {
        return visitor.get("/hoy").statusCode() == 200;
    }

    /** What the provider sends the browser back with, once the officer has proved who they are there. */
    private String signInThere() throws Exception {
        var login = visitor.get(location(visitor.get("/entrar/con/proveedor")));
        String form = absolute(location(login));
        assertThat(visitor.get(form).statusCode()).isEqualTo(200);
        var asked = visitor.post(form, Map.of("username", NAME, "password", PASSWORD));
        return location(visitor.get(absolute(location(asked))));
    }

    private static String absolute(String location) {
        return location.startsWith("/") ? FRONT.issuer() + location : location;
    }

    /** First of all, for what the provider says of itself is asked once. */
    @Test
    @Order(1)
    void metadata_of_another_issuer_lead_nowhere() throws Exception {
        FRONT.tell(Lie.METADATA_OF_ANOTHER, "", NAME);
        assertThat(Visitor.where(visitor.get("/entrar/con/proveedor"))).isEqualTo("/entrar?proveedor");
        assertThat(isIn()).isFalse();
        FRONT.beHonest();
        assertThat(begin()).as("it is asked again").containsKey("state");
    }

    @Test
    void an_officer_enters_through_the_provider() throws Exception {
        String back = signInThere();
        String before = visitor.cookie("__Host-vigia");
        assertThat(back).startsWith("http://localhost:" + port + "/entrar/proveedor?code=");
        assertThat(Visitor.where(visitor.get(back))).isEqualTo("/hoy");
        assertThat(visitor.cookie("__Host-vigia")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/hoy").body()).contains("Oficial " + NAME);
        assertThat(FRONT.lastTokenRequest()).contains("code_verifier=");
    }

    @Test
    void a_code_opens_nothing_without_what_only_its_browser_began() throws Exception {
        String back = signInThere();
        String code = Objects.requireNonNull(query(back).get("code"));
        assertThat(FRONT.askForTokens(code)).as("without the proof of PKCE").isEqualTo(400);
        try (var thief = new Visitor(port)) {
            assertThat(Visitor.where(thief.get(back))).isEqualTo("/entrar?proveedor");
            String state = query(location(thief.get("/entrar/con/proveedor"))).get("state");
            assertThat(Visitor.where(thief.get("/entrar/proveedor?code=" + code + "&state=" + state)))
                    .as("the code of another in a request of one's own")
                    .isEqualTo("/entrar?proveedor");
            assertThat(Visitor.where(thief.get("/hoy"))).isEqualTo("/entrar");
        }
        assertThat(Visitor.where(visitor.get(back))).as("the code was good").isEqualTo("/hoy");
    }

    @Test
    void a_closed_account_stays_closed_whatever_the_provider_proves() throws Exception {
        String closed = "cerrada." + UUID.randomUUID();
        access.disable(acting.account(closed, "ITL-07", Role.INSPECTOR).id(), agreed());
        var asked = begin();
        FRONT.tell(Lie.NONE, Objects.requireNonNull(asked.get("nonce")), closed);
        assertThat(comeBack(Objects.requireNonNull(asked.get("state")))).isEqualTo("/entrar?proveedor");
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_request_proves_its_origin_with_a_digest() throws Exception {
        assertThat(begin())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "urn:ejemplo:otro " + AuthorizationServer.STRONG)
                .containsEntry("max_age", "600")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void the_harness_lets_the_truth_in() throws Exception {
        var asked = begin();
        FRONT.tell(Lie.NONE, Objects.requireNonNull(asked.get("nonce")), NAME);
        assertThat(comeBack(Objects.requireNonNull(asked.get("state")))).isEqualTo("/hoy");
        assertThat(isIn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "METADATA_OF_ANOTHER"})
    void every_lie_gets_one_page_and_no_session(Lie lie) throws Exception {
        var asked = begin();
        int before = sessions();
        FRONT.tell(lie, Objects.requireNonNull(asked.get("nonce")), NAME);
        assertThat(comeBack(Objects.requireNonNull(asked.get("state")))).isEqualTo("/entrar?proveedor");
        assertThat(isIn()).isFalse();
        assertThat(sessions()).isEqualTo(before);
        assertThat(visitor.get("/entrar?proveedor").body()).contains("No pudimos comprobar su cuenta");
    }

    @Test
    void an_answer_is_taken_once_and_only_to_what_was_asked() throws Exception {
        var asked = begin();
        String state = Objects.requireNonNull(asked.get("state"));
        FRONT.tell(Lie.NONE, Objects.requireNonNull(asked.get("nonce")), NAME);
        for (String wrong : List.of("?code=uno&state=otro", "?code=uno", "?state=" + state, "?error=x&state=otro", ""))
            assertThat(Visitor.where(visitor.get("/entrar/proveedor" + wrong)))
                    .as(wrong)
                    .isEqualTo("/entrar?proveedor");
        try (var stranger = new Visitor(port)) {
            assertThat(Visitor.where(stranger.get("/entrar/proveedor?code=uno&state=" + state)))
                    .isEqualTo("/entrar?proveedor");
        }
    }

    @Test
    void what_is_written_in_the_address_of_return_is_not_logged(CapturedOutput output) throws Exception {
        String state = Objects.requireNonNull(begin().get("state"));
        assertThat(Visitor.where(visitor.get(
                        "/entrar/proveedor?error=Falso%0A2026&error_description=Niega%20el%20acceso&state=" + state)))
                .isEqualTo("/entrar?proveedor");
        assertThat(output.getErr())
                .contains("refused: no code", "refused status=401 why=provider")
                .doesNotContain("Falso", "Niega");
    }

    @Test
    void a_state_is_spent_when_it_was_used() throws Exception {
        var asked = begin();
        String state = Objects.requireNonNull(asked.get("state"));
        FRONT.tell(Lie.NONE, Objects.requireNonNull(asked.get("nonce")), NAME);
        assertThat(comeBack(state)).isEqualTo("/hoy");
        assertThat(comeBack(state)).isEqualTo("/entrar?proveedor");
    }

    @Test
    void the_session_of_a_provider_keeps_no_token_and_ends_as_any_other() throws Exception {
        var asked = begin();
        FRONT.tell(Lie.NONE, Objects.requireNonNull(asked.get("nonce")), NAME);
        comeBack(Objects.requireNonNull(asked.get("state")));
        visitor.get("/hoy");
        visitor.post("/salir", Map.of());
        assertThat(isIn()).isFalse();
    }
}
