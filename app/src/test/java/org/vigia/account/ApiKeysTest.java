package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.TestDatabase;

@VigiaTest
class ApiKeysTest {
    private static final Pattern KEY = Pattern.compile("<code>(vigia_[A-Za-z0-9_-]{43})</code>");
    private static final Pattern ADDRESS =
            Pattern.compile("<code>http://[^<]*/agenda\\.ics\\?llave=(vigia_[A-Za-z0-9_-]{43})</code>");
    private static final String LIST = "/api/v1/complaints";

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    @Autowired
    ApiKeys keys;

    private Officer officer;
    private LocalDate today;

    @BeforeEach
    void somebody() {
        UUID id = UUID.randomUUID();
        officer = new Officer(id, "claves." + id, "Oficial de prueba", "ITL-07", Role.INSPECTOR);
        today = keys.today(officer);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse make(String name, LocalDate last) throws Exception {
        return make(Opens.PROGRAM, name, last);
    }

    private MockHttpServletResponse make(Opens opens, String name, LocalDate last) throws Exception {
        return perform(post("/cuenta/claves")
                .with(Signed.in(officer))
                .with(csrf())
                .param("abre", opens.name())
                .param("nombre", name)
                .param("termina", last.toString()));
    }

    private String made() throws Exception {
        var answer = make("Registro estatal", today.plusDays(90));
        var key = KEY.matcher(answer.getContentAsString());
        assertThat(key.find()).as(answer.getContentAsString()).isTrue();
        return key.group(1);
    }

    private MockHttpServletResponse ask(String key) throws Exception {
        return perform(get(LIST).header("Authorization", "Bearer " + key));
    }

    private void appoint(int seq, Role role, boolean active) {
        database.superuser()
                .sql("insert into access.appointment (officer, seq, unit, role, active, appointed_at)"
                        + " values (:id, :seq, 'ITL-07', :role, :active, now())")
                .param("id", officer.id())
                .param("seq", seq)
                .param("role", role.name())
                .param("active", active)
                .update();
    }

    @Test
    void a_key_is_shown_once_and_opens_what_its_officer_may() throws Exception {
        String key = made();
        assertThat(ask(key).getStatus()).isEqualTo(200);
        var page = perform(get("/cuenta/claves").with(Signed.in(officer))).getContentAsString();
        assertThat(page).contains("Registro estatal").doesNotContain(key);
        assertThat(database.superuser()
                        .sql("select encode(hash, 'escape') || name from account.api_key where officer = :id")
                        .param("id", officer.id())
                        .query(String.class)
                        .single())
                .doesNotContain(key.substring(6));
    }

    @Test
    void a_key_that_was_ended_opens_nothing() throws Exception {
        String key = made();
        UUID id = keys.list(officer).getFirst().id();
        for (int i = 0; i < 2; i++)
            assertThat(perform(post("/cuenta/claves/fin")
                                    .with(Signed.in(officer))
                                    .with(csrf())
                                    .param("clave", id.toString()))
                            .getRedirectedUrl())
                    .as("also sent twice")
                    .isEqualTo("/cuenta/claves");
        var refused = ask(key);
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getHeader("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
    }

    @Test
    void another_role_and_a_closed_account_act_on_the_next_request() throws Exception {
        String key = made();
        appoint(2, Role.STATISTICIAN, true);
        assertThat(ask(key).getStatus()).isEqualTo(403);
        appoint(3, Role.INSPECTOR, true);
        assertThat(ask(key).getStatus()).isEqualTo(200);
        appoint(4, Role.INSPECTOR, false);
        assertThat(ask(key).getStatus()).isEqualTo(401);
        appoint(5, Role.INSPECTOR, true);
        assertThat(ask(key).getStatus())
                .as("it does not come back with the account")
                .isEqualTo(401);
    }

    @Test
    void no_key_lasts_longer_than_ninety_days_or_is_without_a_name() throws Exception {
        assertThat(make("Registro", today.plusDays(91)).getStatus()).isEqualTo(422);
        assertThat(make("Registro", today.minusDays(1)).getStatus()).isEqualTo(422);
        assertThat(make("", today).getStatus()).isEqualTo(422);
    }

    @Test
    void a_key_opens_no_page_and_a_session_opens_nothing_for_programs() throws Exception {
        String key = made();
        assertThat(perform(get("/denuncias").header("Authorization", "Bearer " + key))
                        .getStatus())
                .isEqualTo(302);
        var answer = ask(key);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(perform(get(LIST).header("Cookie", "__Host-vigia=0123456789ABCDEF"))
                        .getStatus())
                .isEqualTo(401);
        assertThat(perform(get(LIST).header("Authorization", "Basic dXNlcjpwYXNz"))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void the_key_of_a_calendar_opens_the_deadlines_and_nothing_else() throws Exception {
        var shown = ADDRESS.matcher(
                make(Opens.CALENDAR, "Teléfono", today.plusDays(90)).getContentAsString());
        assertThat(shown.find()).isTrue();
        String key = shown.group(1);
        var calendar = perform(get(Opens.AGENDA).param("llave", key));
        assertThat(calendar.getStatus()).isEqualTo(200);
        assertThat(calendar.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(calendar.getCookies()).isEmpty();
        assertThat(ask(key).getStatus()).isEqualTo(401);
        assertThat(perform(get("/denuncias").param("llave", key)).getStatus()).isEqualTo(302);
        assertThat(perform(get(Opens.AGENDA).param("llave", made())).getStatus())
                .as("a program's key")
                .isEqualTo(401);
        keys.end(keys.list(officer).getLast().id());
        assertThat(perform(get(Opens.AGENDA).param("llave", key)).getStatus()).isEqualTo(401);
    }

    @Test
    void a_key_made_with_a_password_alone_does_not_stand_for_a_role_that_needs_two_steps() throws Exception {
        made();
        String weak = keys.make(officer, "vieja", Opens.PROGRAM, today, Means.PASSWORD);
        assertThat(ask(weak).getStatus()).isEqualTo(200);
        appoint(2, Role.ADMINISTRATOR, true);
        assertThat(ask(weak).getStatus()).isEqualTo(401);
    }
}
