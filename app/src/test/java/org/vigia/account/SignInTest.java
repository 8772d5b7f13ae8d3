package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    Places places;

    @Autowired
    Openings openings;

    @Autowired
    JdbcClient db;

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
    void a_cookie_kept_after_leaving_opens_nothing_and_the_browser_is_told_to_forget() throws Exception {
        officer();
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            visitor.get("/hoy");
            String kept = visitor.cookie(COOKIE);
            var left = visitor.post("/salir", Map.of());
            assertThat(Visitor.where(left)).isEqualTo("/entrar?salida");
            assertThat(left.headers().allValues("Clear-Site-Data")).containsExactly("\"cache\", \"storage\"");
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

    @Test
    void a_new_password_asks_for_the_present_one_and_slows_guesses_down() throws Exception {
        officer();
        try (var visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            visitor.get("/cuenta/contrasena");
            assertThat(changeWith(visitor, "equivocada-12345")).contains("No es su contraseña de ahora");
            db.sql("""
                insert into account.attempt (account, place, known, succeeded, at)
                select account, place, known, succeeded, at
                  from account.attempt, generate_series(1, 12) where account = :account and not succeeded\
                """).param("account", places.account(name)).update();
            assertThat(changeWith(visitor, PASSWORD)).contains("Espere un minuto");
            assertThat(visitor.signIn(name, PASSWORD)).isEqualTo("/entrar?espera");
        }
    }

    private static String changeWith(Visitor visitor, String current) throws Exception {
        String chosen = "cantaro nube riel ochenta";
        return visitor.post("/cuenta/contrasena", Map.of("actual", current, "nueva", chosen, "repetida", chosen))
                .body();
    }

    @Test
    void an_officer_sees_when_the_account_was_opened_by_the_clock_of_the_unit() {
        Officer tijuana = acting.account(name, "ITL-02", Role.INSPECTOR);
        new Sessions(db, () -> Instant.parse("2026-11-24T20:30:00Z"))
                .open(tijuana.id(), Means.PASSWORD, Browser.UNKNOWN);
        assertThat(openings.list(tijuana))
                .singleElement()
                .satisfies(opening -> assertThat(opening.when()).isEqualTo("24 nov 2026, 12:30"));
    }
}
