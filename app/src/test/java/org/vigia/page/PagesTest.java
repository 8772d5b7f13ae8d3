package org.vigia.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;

@VigiaTest
class PagesTest {
    @Autowired
    MockMvc web;

    @Test
    void the_sign_in_page_names_its_language_its_fields_and_its_token() throws Exception {
        web.perform(get("/entrar"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"es-MX\">"),
                                containsString("name=\"usuario\""),
                                containsString("name=\"contrasena\""),
                                containsString("name=\"_csrf\""))));
    }

    @Test
    void the_sign_in_page_and_the_way_to_it_keep_the_language_of_whoever_reads_english() throws Exception {
        web.perform(get("/entrar?lengua=en&error=1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"en-US\">"),
                                containsString("We could not sign you in"),
                                containsString("name=\"lengua\" value=\"en\""),
                                containsString("href=\"/verificar?lengua=en\""),
                                containsString("href=\"/datos?lengua=en\""),
                                not(containsString("Contraseña")))));
        web.perform(get("/").param("lengua", "en")).andExpect(redirectedUrl("/datos/informes/ilab?lengua=en"));
    }

    @Test
    void a_style_sheet_carries_its_digest_and_may_be_kept_for_a_year() throws Exception {
        String page = web.perform(get("/estilo")).andReturn().getResponse().getContentAsString();
        String href = page.replaceAll("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        web.perform(get(href))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(content().string(matchesPattern("(?s).*fuente/noto-sans-mx-400-[0-9a-f]{32}\\.woff2.*")));
    }

    @Test
    void no_page_of_the_guide_holds_an_inline_style_or_a_script() throws Exception {
        web.perform(get("/estilo"))
                .andExpect(content().string(allOf(not(containsString(" style=")), not(containsString("<script")))));
    }

    @Test
    void an_officer_sees_their_name_unit_and_menu() throws Exception {
        web.perform(get("/estilo").with(signedIn(Role.INSPECTOR, "ITL-07")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Lucía Ejemplo"),
                                containsString("Inspección del Trabajo de Chiapas"),
                                containsString("Mi trabajo hoy"))));
    }

    @Test
    void a_post_without_case_work_has_no_menu_of_cases() throws Exception {
        web.perform(get("/estilo").with(signedIn(Role.ADMINISTRATOR, "ITL-07")))
                .andExpect(content().string(not(containsString("href=\"/casos\""))));
    }

    @Test
    void an_absent_page_answers_with_a_way_to_go_on() throws Exception {
        web.perform(get("/estatico/nada.css").accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("No encontramos esta página")));
    }

    @Test
    void an_absent_page_answers_whoever_reads_english_in_english() throws Exception {
        web.perform(get("/datos/ediciones/0.0.0?lengua=en").accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound())
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"en-US\">"),
                                containsString("We did not find this page"),
                                containsString("href=\"/entrar?lengua=en\""))));
    }

    @Test
    void a_program_gets_a_problem_instead_of_a_page() throws Exception {
        web.perform(get("/estatico/nada.css").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:vigia:problem:not-found"));
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_page() throws Exception {
        web.perform(get("/casos").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/entrar"));
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        web.perform(post("/salir").with(signedIn(Role.INSPECTOR, "ITL-07"))).andExpect(status().isForbidden());
    }

    private static RequestPostProcessor signedIn(Role role, String unit) {
        var officer = new Officer(UUID.randomUUID(), "lucia", "Lucía Ejemplo", unit, role);
        return Signed.in(officer);
    }
}
