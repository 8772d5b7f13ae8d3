package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;

/** What two administrators do to the accounts of others. */
@VigiaTest
class AccountsPagesTest {
    private static final Pattern CODE = Pattern.compile("<strong><code>([A-Z2-7-]+)</code></strong>");

    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient db;

    @Autowired
    SecondFactors codes;

    @LocalServerPort
    int port;

    private final Officer first = administrator();
    private final Officer second = administrator();
    private final String name = "nueva." + UUID.randomUUID().toString().substring(0, 12);

    private static Officer administrator() {
        UUID id = UUID.randomUUID();
        return new Officer(id, "admin " + id, "Administradora " + id, "ESTAD", Role.ADMINISTRATOR);
    }

    private UUID propose(String path, Map<String, String> fields) throws Exception {
        var sent = post(path).with(Signed.in(first)).with(csrf()).param("motivo", "Oficio 12/2026.");
        fields.forEach(sent::param);
        web.perform(sent).andExpect(redirectedUrl("/cuentas"));
        return ofFirst();
    }

    /** The application sees no proposal without a context. */
    private UUID ofFirst() {
        return acting.as(
                first,
                () -> db.sql("select id from access.proposal where proposed_by = :me order by proposed_at desc limit 1")
                        .param("me", first.id())
                        .query(UUID.class)
                        .single());
    }

    private ResultActions approve(Officer officer, UUID proposal) throws Exception {
        return web.perform(post("/cuentas/aprobacion")
                .with(Signed.in(officer))
                .with(csrf())
                .param("propuesta", proposal.toString()));
    }

    private String codeAfter(UUID proposal) throws Exception {
        var page =
                approve(second, proposal).andExpect(status().isOk()).andReturn().getResponse();
        var found = CODE.matcher(page.getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_new_account_needs_two_and_its_owner_chooses_the_password() throws Exception {
        UUID proposal = propose(
                "/cuentas/nueva",
                Map.of("usuario", name, "nombre", "Nueva Ejemplo", "unidad", "ITL-07", "funcion", "INSPECTOR"));
        approve(first, proposal).andExpect(status().isForbidden());
        String code = codeAfter(proposal);
        approve(second, proposal).andExpect(status().isConflict());
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.signIn(name, code)).isEqualTo("/hoy");
            assertThat(Visitor.where(visitor.get("/casos"))).isEqualTo("/cuenta/contrasena");
            visitor.get("/cuenta/contrasena");
            var weak = visitor.post("/cuenta/contrasena", Map.of("nueva", "corta", "repetida", "corta"));
            assertThat(weak.statusCode()).isEqualTo(422);
            String chosen = "cantaro nube riel ochenta";
            assertThat(Visitor.where(visitor.post("/cuenta/contrasena", Map.of("nueva", chosen, "repetida", chosen))))
                    .isEqualTo("/entrar?nueva");
            assertThat(visitor.signIn(name, code)).as("the code was for once").isEqualTo("/entrar?error");
            assertThat(visitor.signIn(name, chosen)).isEqualTo("/hoy");
            assertThat(visitor.get("/hoy").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_closed_account_is_out_on_the_next_request() throws Exception {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, "prueba-12345");
            assertThat(visitor.get("/hoy").statusCode()).isEqualTo(200);
            UUID proposal = propose("/cuentas/cambio", Map.of("usuario", name, "cambio", "CLOSE"));
            assertThat(visitor.get("/hoy").statusCode())
                    .as("one alone does nothing")
                    .isEqualTo(200);
            approve(second, proposal).andExpect(redirectedUrl("/cuentas"));
            assertThat(Visitor.where(visitor.get("/hoy"))).isEqualTo("/entrar?fin");
            assertThat(visitor.signIn(name, "prueba-12345")).isEqualTo("/entrar?error");
        }
    }

    @Test
    void another_role_shows_on_the_next_page_of_an_open_session() throws Exception {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, "prueba-12345");
            assertThat(visitor.get("/casos").statusCode()).isEqualTo(200);
            UUID proposal = propose(
                    "/cuentas/cambio",
                    Map.of("usuario", name, "cambio", "POST", "unidad", "ESTAD", "funcion", "STATISTICIAN"));
            approve(second, proposal);
            assertThat(visitor.get("/casos").statusCode()).isEqualTo(403);
        }
    }

    private void activateSecondFactor(Officer officer) {
        byte[] secret = "un secreto de prueba".getBytes(StandardCharsets.UTF_8);
        String code = Totp.code(secret, Totp.step(Instant.now()), Totp.DIGITS);
        assertThat(acting.as(officer, () -> codes.set(officer.id(), secret, code)))
                .isTrue();
    }

    @Test
    void a_forgotten_password_gets_a_code_that_does_not_pass_by_the_second_factor() throws Exception {
        Officer officer = acting.account(name, "ITL-07", Role.INSPECTOR);
        activateSecondFactor(officer);
        String code = codeAfter(propose("/cuentas/cambio", Map.of("usuario", name, "cambio", "RECOVER")));
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.signIn(name, "prueba-12345")).isEqualTo("/entrar?error");
            assertThat(visitor.signIn(name, code)).as("without the telephone").isEqualTo("/entrar?error");
            assertThat(codes.isOn(officer.id())).isTrue();
        }
    }

    @Test
    void a_lost_telephone_takes_two_who_ask_for_it_and_a_new_password() throws Exception {
        Officer officer = acting.account(name, "ITL-07", Role.INSPECTOR);
        activateSecondFactor(officer);
        UUID proposal = propose("/cuentas/cambio", Map.of("usuario", name, "cambio", "REENROL"));
        assertThat(codes.isOn(officer.id())).as("one alone does nothing").isTrue();
        String code = codeAfter(proposal);
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.signIn(name, "prueba-12345"))
                    .as("the password of before")
                    .isEqualTo("/entrar?error");
            assertThat(visitor.signIn(name, code)).isEqualTo("/hoy");
            assertThat(Visitor.where(visitor.get("/hoy"))).isEqualTo("/cuenta/contrasena");
        }
    }

    @Test
    void nobody_has_a_part_in_what_becomes_of_their_own_account() throws Exception {
        web.perform(get("/cuentas").with(Signed.in(first))).andExpect(status().isOk());
        web.perform(post("/cuentas/cambio")
                        .with(Signed.in(first))
                        .with(csrf())
                        .param("usuario", first.username())
                        .param("cambio", "POST")
                        .param("unidad", "ITL-07")
                        .param("funcion", "SUPERVISOR")
                        .param("motivo", "Yo misma."))
                .andExpect(status().isForbidden());
        web.perform(get("/cuentas").with(Signed.in(second))).andExpect(status().isOk());
        UUID aboutSecond = propose(
                "/cuentas/cambio",
                Map.of("usuario", second.username(), "cambio", "POST", "unidad", "ITL-07", "funcion", "SUPERVISOR"));
        approve(second, aboutSecond).andExpect(status().isForbidden());
        assertThat(acting.as(
                        first,
                        () -> db.sql("select count(*) from access.approval where proposal = :id")
                                .param("id", aboutSecond)
                                .query(Integer.class)
                                .single()))
                .as("the refused approval is not kept")
                .isZero();
    }

    @Test
    void a_taken_name_and_a_missing_reason_are_said_at_their_field() throws Exception {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        web.perform(post("/cuentas/nueva")
                        .with(Signed.in(first))
                        .with(csrf())
                        .param("usuario", name)
                        .param("nombre", "Otra")
                        .param("unidad", "ITL-07")
                        .param("funcion", "INSPECTOR")
                        .param("motivo", "Oficio."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ya hay una cuenta")));
        web.perform(post("/cuentas/cambio")
                        .with(Signed.in(first))
                        .with(csrf())
                        .param("usuario", name)
                        .param("cambio", "CLOSE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Escriba el motivo")));
    }

    @Test
    void who_keeps_no_accounts_sees_none() throws Exception {
        Officer inspector = Acting.officer("ITL-07", Role.INSPECTOR);
        web.perform(get("/cuentas").with(Signed.in(inspector))).andExpect(status().isForbidden());
        web.perform(get("/cuenta").with(Signed.in(inspector))).andExpect(status().isOk());
    }
}
