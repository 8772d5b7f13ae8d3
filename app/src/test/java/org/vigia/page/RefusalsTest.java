package org.vigia.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.VigiaTest;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotYet;

@VigiaTest
class RefusalsTest {
    @Autowired
    Refusals refusals;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("statistics")
    HikariDataSource statistics;

    @Test
    void the_hidden_and_the_absent_answer_alike() {
        var hidden = page(refusals.notFound(new NotFound("hidden from ITL-20"), page()));
        var absent = page(refusals.notFound(new NotFound("no such folio"), page()));

        assertThat(hidden.getStatus()).isEqualTo(absent.getStatus());
        assertThat(hidden.getModel().get("refusal")).isEqualTo(absent.getModel().get("refusal"));
    }

    @Test
    void a_named_version_that_is_old_answers_412_and_any_other_409() {
        var named = page();
        named.addHeader("If-Match", "\"3\"");

        assertThat(status(refusals.conflict(new Conflict("Lea lo nuevo."), named)))
                .isEqualTo(412);
        assertThat(status(refusals.conflict(new Conflict("Lea lo nuevo."), page())))
                .isEqualTo(409);
    }

    @Test
    void a_program_reads_every_unmet_condition_and_every_field() {
        var notYet = problem(refusals.notYet(new NotYet("No se puede cerrar.", List.of("Falta un acuse.")), json()));
        var invalid = problem(refusals.invalid(new InvalidInput("edad", "Escriba la edad."), json()));

        assertThat(notYet).containsEntry("conditions", List.of("Falta un acuse."));
        assertThat(invalid).containsEntry("status", 422);
        assertThat(String.valueOf(invalid)).contains("edad", "Escriba la edad.");
    }

    @Test
    void a_fault_tells_a_reference_and_nothing_of_its_cause() throws Exception {
        var fault = problem(refusals.anythingElse(new IllegalStateException("secret detail"), json()));

        assertThat(fault).containsEntry("status", 500).containsKey("reference");
        assertThat(String.valueOf(fault)).doesNotContain("secret detail");
    }

    @Test
    void a_reader_who_finds_every_connection_taken_is_told_to_wait() throws Exception {
        long patience = statistics.getConnectionTimeout();
        statistics.setConnectionTimeout(250);
        try (var one = statistics.getConnection();
                var other = statistics.getConnection()) {
            assertThat(one.isReadOnly() && other.isReadOnly()).isTrue();
            web.perform(get("/datos/informes/ilab"))
                    .andExpect(MockMvcResultMatchers.status().isServiceUnavailable());
        } finally {
            statistics.setConnectionTimeout(patience);
        }
    }

    private static int status(Object answer) {
        return Stream.ofNullable(page(answer).getStatus())
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static ModelAndView page(Object answer) {
        return (ModelAndView) answer;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> problem(Object answer) {
        return (Map<String, Object>) Stream.ofNullable(((ResponseEntity<?>) answer).getBody())
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletRequest page() {
        return new MockHttpServletRequest("GET", "/casos/X");
    }

    private static MockHttpServletRequest json() {
        var request = page();
        request.addHeader("Accept", "application/json");
        return request;
    }
}
