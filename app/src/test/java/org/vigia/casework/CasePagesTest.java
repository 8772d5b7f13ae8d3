package org.vigia.casework;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.docket.Occurred;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Registry;
import org.vigia.registry.Sex;

class CasePagesTest extends CaseTest {
    @Autowired
    MockMvc web;

    @Autowired
    Registry registry;

    @Test
    void the_front_door_leads_officers_to_their_work_and_others_to_the_data() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/datos/informes/ilab"));
        as(INSPECTORATE, Role.INSPECTOR, get("/")).andExpect(redirectedUrl("/hoy"));
        as("CITI", Role.CITI_SECRETARY, get("/hoy")).andExpect(redirectedUrl("/entregas"));
        as("ESTAD", Role.ADMINISTRATOR, get("/hoy")).andExpect(content().string(containsString("./vigia verify")));
    }

    @Test
    void the_work_of_today_shows_what_was_sent_and_why_it_is_due() throws Exception {
        var referral = refer(openCase());
        as(PROTECTION, Role.PROTECTION_WORKER, get("/hoy"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Responder la canalización"),
                                containsString(referral.folio()),
                                containsString("¿Por qué esta fecha?"),
                                containsString("Canalizaciones por aceptar"))));
    }

    @Test
    void a_case_page_shows_its_timeline_tracks_and_what_is_missing() throws Exception {
        var file = openCase();
        start(file, Track.LABOUR);
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos/" + file.folio()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Se abrió el caso"),
                                containsString("Se abrió la vía laboral"),
                                containsString("Termine la vía Laboral"),
                                containsString("Comitán de Domínguez, Chiapas"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/personas", "/procedimiento", "/canalizaciones", "/bitacora", "/cierre", "/canalizar"})
    void another_states_officer_is_told_there_is_no_such_page(String below) throws Exception {
        var file = openCase();
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos/" + file.folio() + below)).andExpect(status().isOk());
        as(ELSEWHERE, Role.SUPERVISOR, get("/casos/" + file.folio() + below)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cierre", "/reapertura", "/canalizar", "/vias/laboral", "/personas/1/nombre"})
    void another_states_officer_can_do_nothing_to_it(String below) throws Exception {
        var file = openCase();
        as(
                        ELSEWHERE,
                        Role.SUPERVISOR,
                        send("/casos/" + file.folio() + below)
                                .param("resultado", "MISTAKEN")
                                .param("explicacion", "Nada.")
                                .param("causa", "NEW_FACTS")
                                .param("fin", "PROTECTION")
                                .param("autoridad", "PPNNA-21")
                                .param("peligro", "NO")
                                .param("datos", "PLACE")
                                .param("paso", "enviar")
                                .param("accion", "abrir")
                                .param("finalidad", "INTERVIEW")
                                .param("motivo", "Mirar"))
                .andExpect(status().isNotFound());
        assertThat(reload(file)).isEqualTo(file);
    }

    @Test
    void a_referral_nobody_answers_comes_back_to_its_sender() throws Exception {
        var file = openCase();
        var late = acting.as(
                INSPECTORATE,
                Role.SUPERVISOR,
                () -> referrals.refer(new NewReferral(
                        file.folio(),
                        Purpose.PROTECTION,
                        PROTECTION,
                        Answer.YES,
                        List.of(PacketField.PLACE),
                        "",
                        null,
                        Occurred.at(Instant.parse("2026-03-04T16:00:00Z")))));
        var folio = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> referrals.find(late.subject()))
                .orElseThrow()
                .folio();
        as(INSPECTORATE, Role.SUPERVISOR, get("/hoy"))
                .andExpect(
                        content().string(allOf(containsString("Canalizaciones sin respuesta"), containsString(folio))));
    }

    @Test
    void another_states_list_does_not_hold_it_by_any_filter() throws Exception {
        var file = openCase();
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos").param("q", file.folio().toLowerCase(Locale.ROOT)))
                .andExpect(content().string(containsString("/casos/" + file.folio())));
        as(ELSEWHERE, Role.SUPERVISOR, get("/casos").param("q", file.folio()))
                .andExpect(content().string(not(containsString("/casos/" + file.folio()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "estado=abierto&via=laboral",
                "plazo=sin",
                "entidad=07&estado=abierto",
            })
    void filters_stand_in_the_address(String filter) throws Exception {
        var file = openCase();
        start(file, Track.LABOUR);
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos?" + filter + "&q=" + file.folio()))
                .andExpect(content().string(containsString("/casos/" + file.folio())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estado=cerrado", "via=penal", "plazo=vencido", "entidad=21"})
    void a_filter_that_does_not_fit_leaves_the_case_out(String filter) throws Exception {
        var file = openCase();
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos?" + filter + "&q=" + file.folio()))
                .andExpect(content().string(not(containsString("/casos/" + file.folio()))));
    }

    @Test
    void closing_too_early_lists_what_is_missing_and_keeps_what_was_typed() throws Exception {
        var file = openCase();
        as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        send("/casos/" + file.folio() + "/cierre")
                                .param("resultado", "NOT_SANCTIONED")
                                .param("explicacion", "No trabajaban ese día."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Diga por qué no hubo sanción."),
                                containsString("No trabajaban ese día."))));
        start(file, Track.LABOUR);
        as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        send("/casos/" + file.folio() + "/cierre")
                                .param("resultado", "NOT_SANCTIONED")
                                .param("motivo", "NO_BREACH")
                                .param("explicacion", "No trabajaban."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Termine la vía Laboral")));
    }

    @Test
    void the_same_form_sent_twice_closes_once() throws Exception {
        var file = openCase();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            as(
                            INSPECTORATE,
                            Role.SUPERVISOR,
                            post("/casos/" + file.folio() + "/cierre")
                                    .with(csrf())
                                    .param("llave", key)
                                    .param("resultado", "MISTAKEN")
                                    .param("explicacion", "Repite otro."))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl("/casos/" + file.folio()));
        assertThat(reload(file).isOpen()).isFalse();
    }

    @Test
    void a_referral_is_reviewed_sent_accepted_and_concluded_page_by_page() throws Exception {
        var file = openCase();
        var form = send("/casos/" + file.folio() + "/canalizar")
                .param("fin", "PROTECTION")
                .param("autoridad", PROTECTION)
                .param("peligro", "NO")
                .param("datos", "PLACE")
                .param("mensaje", "Se pide diagnóstico.");
        as(INSPECTORATE, Role.SUPERVISOR, form.param("paso", "revisar"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Revise antes de enviar"),
                                containsString("Comitán de Domínguez, Chiapas"),
                                containsString("LGDNNA 12, 121–123"))));
        var sent = send("/casos/" + file.folio() + "/canalizar")
                .param("fin", "PROTECTION")
                .param("autoridad", PROTECTION)
                .param("peligro", "NO")
                .param("datos", "PLACE")
                .param("paso", "enviar");
        String page = String.valueOf(as(INSPECTORATE, Role.SUPERVISOR, sent)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(page).startsWith("/canalizaciones/C-CHIS-");
        as(PROTECTION, Role.PROTECTION_WORKER, get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Aceptar"),
                                containsString("Se abre al aceptar"),
                                not(containsString("/casos/" + file.folio())))));
        as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        send(page + "/aceptar").param("persona", "Rosa Ejemplo").param("cargo", "Trabajadora social"))
                .andExpect(redirectedUrl(page));
        as(INSPECTORATE, Role.SUPERVISOR, get(page))
                .andExpect(content().string(containsString("Se hace cargo Rosa Ejemplo, Trabajadora social.")));
        as(PROTECTION, Role.PROTECTION_WORKER, get("/casos/" + file.folio())).andExpect(status().isOk());
        as(PROTECTION, Role.PROTECTION_WORKER, send(page + "/resultado").param("resultado", "PLAN_MADE"))
                .andExpect(redirectedUrl(page));
        as("PPNNA-21", Role.PROTECTION_WORKER, get(page)).andExpect(status().isNotFound());
    }

    @Test
    void rejecting_without_saying_who_should_take_it_is_explained() throws Exception {
        var referral = refer(openCase());
        as(
                        PROTECTION,
                        Role.PROTECTION_WORKER,
                        send("/canalizaciones/" + referral.folio() + "/rechazar")
                                .param("motivo", "OTHER_TERRITORY")
                                .param("explicacion", "Vive en Oaxaca."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Elija la autoridad a la que corresponde."),
                                containsString("Vive en Oaxaca."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"por-aceptar", "en-curso", "enviadas", "vencidas", "devueltas"})
    void each_tray_opens(String tray) throws Exception {
        refer(openCase());
        as(PROTECTION, Role.PROTECTION_WORKER, get("/canalizaciones").param("bandeja", tray))
                .andExpect(status().isOk());
    }

    @Test
    void a_name_is_shown_only_after_saying_what_for_and_stays_in_the_log() throws Exception {
        var file = openCase();
        acting.as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(girl("Xóchitl"), file.caseId()));
        String people = "/casos/" + file.folio() + "/personas";
        as(INSPECTORATE, Role.SUPERVISOR, get(people))
                .andExpect(content().string(allOf(containsString("Persona 1"), not(containsString("Xóchitl")))));
        as(INSPECTORATE, Role.SUPERVISOR, send(people + "/1/nombre"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("Xóchitl"))));
        as(
                        INSPECTORATE,
                        Role.SUPERVISOR,
                        send(people + "/1/nombre")
                                .param("finalidad", "INTERVIEW")
                                .param("motivo", "Preparar la entrevista"))
                .andExpect(redirectedUrl(people + "/1/nombre"));
        as(INSPECTORATE, Role.SUPERVISOR, get(people + "/1/nombre"))
                .andExpect(content().string(allOf(containsString("Xóchitl"), containsString("Visto por Oficial"))));
        as(INSPECTORATE, Role.INSPECTOR, get(people + "/1/nombre"))
                .andExpect(content().string(allOf(not(containsString("Xóchitl")), containsString("nombre reservado"))));
        as(INSPECTORATE, Role.SUPERVISOR, get("/casos/" + file.folio() + "/bitacora"))
                .andExpect(content().string(containsString("Preparar la entrevista")));
        as(INSPECTORATE, Role.LEGAL_OFFICER, get(people + "/1/nombre")).andExpect(status().isForbidden());
    }

    @Test
    void a_case_of_a_child_under_fifteen_waits_for_protection() {
        var file = openCase();
        acting.as(INSPECTORATE, Role.INSPECTOR, () -> registry.openChild(girl("Xóchitl"), file.caseId()));
        var unmet = acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.listUnmet(file.caseId()));
        assertThat(unmet)
                .extracting(ClosingCondition.Unmet::provision)
                .containsExactly("LFT 22 Bis, 23; LGDNNA 12, 121–123");
        conclude(accept(refer(file)));
        end(file, Track.PROTECTION, TrackOutcome.TAKEN_OVER);
        assertThat(close(file).isOpen()).isFalse();
    }

    @Test
    void the_public_reads_every_rule() throws Exception {
        web.perform(get("/reglas"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("PROTECTION_NOTICE")));
        web.perform(get("/reglas/PROTECTION_NOTICE"))
                .andExpect(content().string(allOf(containsString("LGDNNA 12"), containsString("Cotejado"))));
        web.perform(get("/reglas/NINGUNA")).andExpect(status().isNotFound());
    }

    @Test
    void a_case_is_opened_by_hand() throws Exception {
        as(
                        INSPECTORATE,
                        Role.INSPECTOR,
                        send("/casos/nuevo")
                                .param("entidad", "07")
                                .param("municipio", "Comitán de Domínguez")
                                .param("peligro", "UNKNOWN")
                                .param("motivo", "Lo refirió una maestra."))
                .andExpect(status().isSeeOther());
        as(
                        INSPECTORATE,
                        Role.INSPECTOR,
                        send("/casos/nuevo").param("entidad", "07").param("municipio", "Atlantis"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Atlantis")));
    }

    private ResultActions as(String unit, Role role, MockHttpServletRequestBuilder request) throws Exception {
        var account = acting.account("casework." + unit + "." + role, unit, role);
        return web.perform(request.with(Signed.in(account)));
    }

    private static MockHttpServletRequestBuilder send(String address) {
        return post(address).with(csrf()).param("llave", UUID.randomUUID().toString());
    }

    private static NewChild girl(String name) {
        return new NewChild(
                Sex.GIRL,
                Age.between(12, 13),
                AgeMethod.ESTIMATED,
                LocalDate.of(2026, 3, 4),
                Answer.YES,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NEVER_REGISTERED,
                new NewChild.Names(name, null, null, null, null, null));
    }
}
