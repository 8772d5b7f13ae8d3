package org.vigia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is refused to a program is told as a problem, with what it should have asked. */
@VigiaTest
class ApiRefusalsTest {
    private static final String LIST = "/api/v1/complaints";

    @Autowired
    Sessions sessions;

    private Session session;

    @BeforeEach
    void a_program() {
        session = sessions.of(Acting.officer("ITL-07", Role.SUPERVISOR));
    }

    private static void isAProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:vigia:problem:" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertThat(problem.has("instance")).isFalse();
    }

    @Test
    void an_address_of_nothing_a_hidden_folio_and_a_track_that_is_none_are_one_answer() {
        var absent = session.send("GET", LIST + "/D-CHIS-2026-000000", "");
        isAProblem(absent, 404, "not-found");
        for (String address : new String[] {"/api/v1/nada", "/api/v2/complaints", "/api/v1/imports/x", "/api"})
            assertThat(session.ask(address, "Accept", "application/json").body())
                    .isEqualTo(absent.body());
    }

    @Test
    void another_method_is_told_which_there_are() {
        var answer = session.send("DELETE", LIST, "");
        isAProblem(answer, 405, "no-such-method");
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void who_wants_a_page_is_told_that_there_is_only_json() {
        isAProblem(session.ask(LIST, "Accept", "text/html"), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        isAProblem(
                session.record(LIST, UUID.randomUUID(), "\"1\"", "{\"narrative\": \"" + "a".repeat(300_000) + "\"}"),
                413,
                "too-large");
    }

    @Test
    void a_name_that_is_there_twice_and_what_follows_the_end_are_no_json() {
        isAProblem(
                session.record(LIST, UUID.randomUUID(), "\"1\"", "{\"danger\": \"NO\", \"danger\": \"YES\"}"),
                400,
                "malformed-json");
        isAProblem(session.record(LIST, UUID.randomUUID(), "\"1\"", "{} {}"), 400, "malformed-json");
    }

    @Test
    void what_is_deeper_than_any_request_does_not_break_the_reader() {
        String deep = "{\"workplace\":".repeat(2_000) + "1" + "}".repeat(2_000);
        isAProblem(session.record(LIST, UUID.randomUUID(), "\"1\"", deep), 400, "malformed-json");
    }

    @Test
    void a_key_that_is_none_is_told_apart_from_no_key() {
        var none = sessions.nobody().ask(LIST, "Accept", "application/json");
        isAProblem(none, 401, "no-key");
        assertThat(none.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"vigia\", error=\"invalid_token\"");
        var without = sessions.nobody().send("GET", LIST, "");
        isAProblem(without, 401, "no-key");
        assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"vigia\"");
    }
}
