package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.vault.Vault;

@VigiaTest
class SecondFactorTest {
    private static final Pattern KEY = Pattern.compile("<dt>Clave</dt><dd><code>([A-Z2-7 ]+)</code>");
    private static final String PASSWORD = "prueba-12345";

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    @Autowired
    Access access;

    @Autowired
    JdbcClient db;

    @Autowired
    Vault vault;

    @Autowired
    PlatformTransactionManager transactions;

    private final String name = "codigo." + UUID.randomUUID();
    private final byte[] secret = "un secreto de prueba".getBytes(StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-11-24T15:00:10Z");

    private SecondFactors codes() {
        return new SecondFactors(db, vault, () -> now);
    }

    private String code() {
        return Totp.code(secret, Totp.step(now), Totp.DIGITS);
    }

    private boolean check(Officer officer, String code) {
        return Boolean.TRUE.equals(access.actAs(
                officer, () -> new TransactionTemplate(transactions).execute(t -> codes().check(officer.id(), code))));
    }

    private Officer withCode() {
        Officer officer = acting.account(name, "ITL-07", Role.INSPECTOR);
        assertThat(acting.as(officer, () -> codes().set(officer.id(), secret, code())))
                .isTrue();
        return officer;
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_code_opens_once_and_so_do_none_before_it() {
        Officer officer = withCode();
        assertThat(check(officer, code()))
                .as("the code that proved the application")
                .isFalse();
        after(Duration.ofSeconds(30));
        String used = code();
        assertThat(check(officer, used)).isTrue();
        assertThat(check(officer, used)).as("the same again").isFalse();
        after(Duration.ofSeconds(30));
        assertThat(check(officer, used))
                .as("the one before, still in its window")
                .isFalse();
        assertThat(check(officer, code())).isTrue();
    }

    @Test
    void a_wrong_code_an_old_one_and_that_of_another_open_nothing() {
        Officer officer = withCode();
        after(Duration.ofMinutes(2));
        assertThat(check(officer, Totp.code(secret, Totp.step(now) - 2, Totp.DIGITS)))
                .isFalse();
        assertThat(check(officer, Totp.code(new byte[20], Totp.step(now), Totp.DIGITS)))
                .isFalse();
        assertThat(check(officer, "")).isFalse();
    }

    @Test
    void the_secret_lies_sealed() {
        Officer officer = withCode();
        byte[] stored = db.sql("select secret from account.second_factor where officer = :id")
                .param("id", officer.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("secreto");
        assertThat(Arrays.equals(stored, secret)).isFalse();
    }

    @Test
    void an_administrator_sets_it_up_before_anything_else_and_then_needs_it() throws Exception {
        acting.account(name, "ESTAD", Role.ADMINISTRATOR);
        try (var visitor = new Visitor(port);
                var second = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            assertThat(Visitor.where(visitor.get("/hoy"))).isEqualTo("/cuenta/codigo");
            Matcher shown = KEY.matcher(visitor.get("/cuenta/codigo").body());
            assertThat(shown.find()).isTrue();
            byte[] key = unbase32(shown.group(1).replace(" ", ""));
            long step = Totp.step(Instant.now());
            assertThat(visitor.post("/cuenta/codigo", Map.of("actual", PASSWORD, "codigo", "000000x"))
                            .statusCode())
                    .isEqualTo(422);
            String code = Totp.code(key, step, Totp.DIGITS);
            assertThat(visitor.post("/cuenta/codigo", Map.of("codigo", code)).body())
                    .as("who sits at an open session proves it again")
                    .contains("No es su contraseña de ahora");
            assertThat(Visitor.where(visitor.post("/cuenta/codigo", Map.of("actual", PASSWORD, "codigo", code))))
                    .isEqualTo("/cuenta");
            assertThat(visitor.get("/cuenta").body()).contains("Activo");

            assertThat(second.signIn(name, PASSWORD)).isEqualTo("/entrar?error");
            second.get("/entrar");
            assertThat(Visitor.where(
                            second.post("/entrar", Map.of("usuario", name, "contrasena", PASSWORD, "codigo", code))))
                    .as("the code that was used")
                    .isEqualTo("/entrar?error");
            String next = Totp.code(key, step + 1, Totp.DIGITS);
            second.get("/entrar");
            assertThat(Visitor.where(
                            second.post("/entrar", Map.of("usuario", name, "contrasena", PASSWORD, "codigo", next))))
                    .isEqualTo("/hoy");
        }
    }

    private static byte[] unbase32(String text) {
        var bits = new StringBuilder();
        for (char c : text.toCharArray())
            bits.append(String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                    .replace(' ', '0'));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return bytes;
    }
}
