package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;

/** Signing in and out over HTTP. */
@VigiaTest
class SignInTest {
    private static final String COOKIE = "__Host-vigia";
    private static final String PASSWORD = "prueba-12345";

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    @Autowired
    Passwords passwords;

    private final String name = "entrada." + UUID.randomUUID();

    private Officer officer() {
        return acting.account(name, "ITL-07", Role.INSPECTOR);
    }

    @Test
    void who_proves_it_enters_with_a_session_id_nobody_knew_before() throws Exception {
        officer();
        try (var visitor = new Visitor(port)) {
            visitor.get("/entrar");
            String before = visitor.cookie(COOKIE);
            assertThat(visitor.signIn(name, PASSWORD)).isEqualTo("/hoy");
            assertThat(visitor.cookie(COOKIE)).isNotEmpty().isNotEqualTo(before);
            assertThat(visitor.get("/hoy").body()).contains("Oficial " + name);
        }
    }

    @Test
    void the_cookie_is_bound_to_this_host_over_a_secure_line() throws Exception {
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get("/entrar").headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith(COOKIE + "=")
                    .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain", "Expires", "Max-Age");
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws Exception {
        officer();
        try (var visitor = new Visitor(port)) {
            String wrong = visitor.signIn(name, "equivocada-12345");
            assertThat(wrong).isEqualTo("/entrar?error");
            assertThat(visitor.signIn("nadie." + UUID.randomUUID(), PASSWORD)).isEqualTo(wrong);
        }
    }

    @Test
    void a_cookie_kept_after_leaving_opens_nothing() throws Exception {
        officer();
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            visitor.get("/hoy");
            String kept = visitor.cookie(COOKIE);
            assertThat(Visitor.where(visitor.post("/salir", Map.of()))).isEqualTo("/entrar?salida");
            visitor.keep(COOKIE, kept);
            assertThat(Visitor.where(visitor.get("/hoy"))).isEqualTo("/entrar?fin");
        }
    }

    @Test
    void a_password_changed_elsewhere_closes_this_session() throws Exception {
        Officer officer = officer();
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            passwords.set(officer.id(), "otra-clave-muy-larga");
            assertThat(Visitor.where(visitor.get("/hoy"))).isEqualTo("/entrar?fin");
        }
    }
}
