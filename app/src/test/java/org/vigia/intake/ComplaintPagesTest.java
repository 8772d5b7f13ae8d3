package org.vigia.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.law.Answer;

/** The pages of complaints, as the browser sees them. */
@VigiaTest
class ComplaintPagesTest {
    private static final Officer INSPECTOR = Acting.officer("ITL-07", Role.INSPECTOR);
    private static final Officer SUPERVISOR = Acting.officer("ITL-07", Role.SUPERVISOR);
    private static final Officer OF_OAXACA = Acting.officer("ITL-20", Role.SUPERVISOR);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    Intake intake;

    private MockHttpServletRequestBuilder filledIn(String key) {
        return post("/denuncias")
                .param("llave", key)
                .param("entidad", "07")
                .param("municipio", "Comitan de Dominguez")
                .param("lugar_tipo", "FIELD")
                .param("senas", Told.PLACE)
                .param("actividad", "cultivo de café")
                .param("actividad_clave", "111331")
                .param("entidades", "1")
                .param("cuantos", "3")
                .param("edad_desde", "11")
                .param("edad_hasta", "14")
                .param("peligro", "no")
                .param("relato", Told.NARRATIVE)
                .param("lengua", "es")
                .param("recibida", "2026-03-04")
                .param("canal", "PHONE")
                .with(csrf());
    }

    private ResultActions as(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Signed.in(officer)));
    }

    private String sent(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(as(officer, request)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private String recorded(NewComplaint complaint) {
        return acting.as(INSPECTOR, () -> {
            var recorded = intake.recordComplaint(complaint);
            return intake.findById(recorded.subject()).orElseThrow().folio();
        });
    }

    @Test
    void a_complaint_is_taken_down_and_read_again() throws Exception {
        String address = sent(INSPECTOR, filledIn(UUID.randomUUID().toString()));
        assertThat(address).matches("/denuncias/D-CHIS-2026-\\d{6}");
        as(INSPECTOR, get(address))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Comitán de Domínguez, Chiapas"),
                                containsString("Cultivo de café"),
                                containsString("de 11 a 14 años"),
                                containsString("LFT 529"),
                                containsString("/inspecciones/nueva?denuncia="))));
    }

    @Test
    void sending_the_same_page_twice_records_one_complaint() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(sent(INSPECTOR, filledIn(key))).isEqualTo(sent(INSPECTOR, filledIn(key)));
    }

    @Test
    void the_same_key_with_other_words_is_refused() throws Exception {
        String key = UUID.randomUUID().toString();
        sent(INSPECTOR, filledIn(key));
        as(INSPECTOR, filledIn(key).param("domicilio", "Otra calle")).andExpect(status().isConflict());
    }

    @Test
    void an_ambiguous_municipality_shows_the_choices_and_keeps_what_was_typed() throws Exception {
        var request = filledIn(UUID.randomUUID().toString());
        as(INSPECTOR, request.with(r -> {
                    r.setParameter("entidad", "");
                    r.setParameter("municipio", "Benito Juárez");
                    return r;
                }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("¿Cuál de estos municipios es?"),
                                containsString("Benito Juárez, Quintana Roo"),
                                containsString("Benito Juárez, Ciudad de México"),
                                containsString(Told.PLACE))));
    }

    @Test
    void the_municipality_chosen_among_several_is_the_one_recorded() throws Exception {
        var request = filledIn(UUID.randomUUID().toString());
        String address = sent(INSPECTOR, request.with(r -> {
            r.setParameter("entidad", "");
            r.setParameter("municipio", "Benito Juárez");
            r.setParameter("municipio_clave", "23005");
            return r;
        }));
        assertThat(address).startsWith("/denuncias/D-QROO-");
    }

    @Test
    void words_of_an_activity_are_looked_up_without_recording_anything() throws Exception {
        as(
                        INSPECTOR,
                        post("/denuncias")
                                .param("actividad", "ladrillo")
                                .param("relato", "Lo ya escrito")
                                .param("buscar", "actividad")
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("¿Cuál de estas actividades es?"),
                                containsString("Ninguna de éstas"),
                                containsString("Lo ya escrito"))));
    }

    @Test
    void an_empty_page_says_all_that_is_missing_at_once() throws Exception {
        as(INSPECTOR, post("/denuncias").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Escriba el municipio"),
                                containsString("Elija si hay peligro ahora"),
                                containsString("Escriba qué se vio"),
                                containsString("Elija por dónde llegó"))));
    }

    @Test
    void a_day_to_come_is_said_at_the_field_where_it_was_typed() throws Exception {
        as(INSPECTOR, filledIn(UUID.randomUUID().toString()).with(r -> {
                    r.setParameter("recibida", "2099-01-01");
                    return r;
                }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#c-recibida\""), containsString("id=\"e-recibida\""))));
    }

    @Test
    void another_state_finds_nothing_by_address_or_in_its_list() throws Exception {
        String folio = recorded(Told.inTheFields(DAY).build());
        for (String below : new String[] {"", "/competencia", "/denunciante"})
            as(OF_OAXACA, get("/denuncias/" + folio + below)).andExpect(status().isNotFound());
        as(OF_OAXACA, get("/denuncias?entidad=07")).andExpect(content().string(not(containsString(folio))));
        as(INSPECTOR, get("/denuncias?entidad=07&desde=2026-03-04&hasta=2026-03-04"))
                .andExpect(content().string(containsString(folio)));
    }

    @Test
    void nobody_without_case_work_opens_the_pages() throws Exception {
        as(Acting.officer("ITL-07", Role.STATISTICIAN), get("/denuncias")).andExpect(status().isForbidden());
        as(Acting.officer("ITL-07", Role.FINANCE_LIAISON), get("/denuncias/nueva"))
                .andExpect(status().isForbidden());
    }

    @Test
    void finance_opens_no_complaint_even_of_its_own_unit() throws Exception {
        String folio = recorded(Told.inTheFields(DAY).build());
        as(Acting.officer("ITL-07", Role.FINANCE_LIAISON), get("/denuncias/" + folio))
                .andExpect(status().isForbidden())
                .andExpect(content().string(allOf(not(containsString("machete")), not(containsString("puente rojo")))));
    }

    @Test
    void a_page_of_the_list_goes_on_where_the_last_one_ended() throws Exception {
        var day = LocalDate.of(2019, 5, 6);
        for (int i = 0; i < 26; i++) recorded(Told.inTheFields(day).build());
        String address = "/denuncias?desde=2019-05-06&hasta=2019-05-06";
        String first = as(INSPECTOR, get(address)).andReturn().getResponse().getContentAsString();
        assertThat(first.split("class=\"folio\" href", -1)).hasSize(26);
        String next = first.replaceAll("(?s).*<a href=\"([^\"]+)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
        String second = as(INSPECTOR, get(java.net.URI.create(next)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(second.split("class=\"folio\" href", -1)).hasSize(2);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void an_address_with_a_filter_that_does_not_exist_says_so() throws Exception {
        as(INSPECTOR, get("/denuncias?peligro=quizas&entidad=99"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("«quizas»"), containsString("«99»"))));
    }

    @Test
    void a_supervisor_decides_competence_and_the_page_says_who_and_why() throws Exception {
        String folio = recorded(Told.inTheFields(DAY).build());
        sent(
                SUPERVISOR,
                post("/denuncias/" + folio + "/competencia")
                        .param("llave", UUID.randomUUID().toString())
                        .param("version", "1")
                        .param("competencia", "FEDERAL")
                        .param("motivo", "El cultivo es conexo al ingenio del municipio vecino")
                        .with(csrf()));
        as(SUPERVISOR, get("/denuncias/" + folio))
                .andExpect(content()
                        .string(allOf(
                                containsString("Inspección Federal del Trabajo"),
                                containsString("conexo al ingenio"),
                                containsString("La tabla de la ley decía"))));
        as(Acting.officer("IFT", Role.INSPECTOR), get("/denuncias/" + folio)).andExpect(status().isOk());
    }

    @Test
    void a_decision_on_an_old_page_is_a_conflict() throws Exception {
        String folio = recorded(Told.inTheFields(DAY).build());
        for (String decision : new String[] {"FEDERAL", "STATE"})
            as(
                            SUPERVISOR,
                            post("/denuncias/" + folio + "/competencia")
                                    .param("llave", UUID.randomUUID().toString())
                                    .param("version", "1")
                                    .param("competencia", decision)
                                    .param("motivo", "Motivo suficientemente largo")
                                    .with(csrf()))
                    .andExpect(decision.equals("FEDERAL") ? status().isSeeOther() : status().isConflict());
    }

    @Test
    void who_complained_is_shown_only_after_a_written_purpose() throws Exception {
        String folio = recorded(Told.inTheFields(DAY)
                .by(new Complainant("Xitlali Canario Denunciante", null, "vecina"))
                .build());
        String address = "/denuncias/" + folio + "/denunciante";
        as(SUPERVISOR, get("/denuncias/" + folio)).andExpect(content().string(not(containsString("Xitlali"))));
        as(SUPERVISOR, get(address)).andExpect(content().string(not(containsString("Xitlali"))));
        as(SUPERVISOR, post(address).param("motivo", " ").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("Xitlali"))));
        as(INSPECTOR, post(address).param("motivo", "Pedir más datos").with(csrf()))
                .andExpect(status().isForbidden());
        as(
                        SUPERVISOR,
                        post(address)
                                .param("finalidad", "CONTACT")
                                .param("motivo", "Pedir más datos")
                                .with(csrf()))
                .andExpect(redirectedUrl(address));
        as(SUPERVISOR, get(address)).andExpect(content().string(containsString("Xitlali Canario Denunciante")));
    }

    @Test
    void the_case_that_danger_opened_is_linked_from_the_page_and_the_list() throws Exception {
        var day = LocalDate.of(2018, 9, 10);
        String folio = recorded(Told.inTheFields(day).danger(Answer.YES).build());
        for (String address : new String[] {"/denuncias/" + folio, "/denuncias?desde=2018-09-10&hasta=2018-09-10"})
            as(INSPECTOR, get(address)).andExpect(content().string(containsString("href=\"/casos/CHIS-2018-")));
    }

    @Test
    void complaints_are_one_step_from_the_work_of_today_and_from_the_cases() throws Exception {
        for (String address : new String[] {"/hoy", "/casos"})
            as(INSPECTOR, get(address)).andExpect(content().string(containsString("href=\"/denuncias\"")));
    }

    @Test
    void danger_shows_the_deadline_of_the_visit_and_why() throws Exception {
        String folio = recorded(Told.inTheFields(DAY).danger(Answer.YES).build());
        as(INSPECTOR, get("/denuncias/" + folio))
                .andExpect(content()
                        .string(allOf(containsString("Visita por peligro inminente"), containsString("24 horas"))));
    }
}
