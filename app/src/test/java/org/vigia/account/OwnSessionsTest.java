package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;

/** An officer sees where the account is open and closes it there. */
@VigiaTest
class OwnSessionsTest {
    private static final String PASSWORD = "prueba-12345";
    private static final Pattern CHOICE = Pattern.compile("name=\"sesion\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Acting acting;

    private final String name = "sesiones." + UUID.randomUUID();

    private static List<String> choices(Visitor visitor) throws Exception {
        return CHOICE.matcher(visitor.get("/cuenta").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String answer(Visitor visitor, String session, String password) throws Exception {
        visitor.get("/cuenta");
        var answer = visitor.post("/cuenta/sesiones", Map.of("sesion", session, "actual", password));
        return answer.statusCode() == 422 ? answer.body() : Visitor.where(answer);
    }

    private static boolean isIn(Visitor visitor) throws Exception {
        return visitor.get("/hoy").statusCode() == 200;
    }

    @Test
    void one_of_them_or_all_but_this_are_closed_by_who_proves_it_again() throws Exception {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        try (var desk = new Visitor(port);
                var lent = new Visitor(port);
                var lost = new Visitor(port)) {
            desk.signIn(name, PASSWORD);
            assertThat(desk.get("/cuenta").body()).contains("Ésta", "No hay otra");
            lent.signIn(name, PASSWORD);
            String ofLent = choices(desk).getFirst();
            lost.signIn(name, PASSWORD);
            assertThat(choices(desk)).hasSize(3).contains(ofLent, "todas");
            assertThat(answer(desk, ofLent, "equivocada-12345")).contains("No es su contraseña de ahora");
            assertThat(isIn(lent)).isTrue();
            assertThat(answer(desk, ofLent, PASSWORD)).isEqualTo("/cuenta");
            assertThat(Visitor.where(lent.get("/hoy"))).isEqualTo("/entrar?fin");
            assertThat(isIn(lost)).isTrue();
            lent.signIn(name, PASSWORD);
            assertThat(answer(desk, "todas", PASSWORD)).isEqualTo("/cuenta");
            assertThat(isIn(lent)).isFalse();
            assertThat(isIn(lost)).isFalse();
            assertThat(desk.get("/cuenta").body()).contains("Usted la cerró desde otra", "No hay otra");
        }
    }

    @Test
    void nobody_closes_the_session_of_another() throws Exception {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        acting.account(name + ".otra", "ITL-07", Role.INSPECTOR);
        try (var mine = new Visitor(port);
                var second = new Visitor(port);
                var other = new Visitor(port)) {
            mine.signIn(name, PASSWORD);
            second.signIn(name, PASSWORD);
            String ofSecond = choices(mine).getFirst();
            other.signIn(name + ".otra", PASSWORD);
            assertThat(answer(other, ofSecond, PASSWORD)).contains("Elija una sesión de la lista");
            assertThat(isIn(second)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML like Gecko) Chrome/131.0 Safari/537.36,"
                + " Chrome en Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0, Edge en"
                + " Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1, Safari en un"
                + " iPhone",
        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0, Firefox en Linux",
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36, Chrome en Android",
        "<script>alert(1)</script>, Otro programa"
    })
    void a_browser_is_told_in_words_of_ours(String agent, String words) {
        assertThat(Browser.named(agent).words()).isEqualTo(words);
    }
}
