package org.vigia.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

/** The pages of returns, as the browser sees them. */
@VigiaTest
class ReturnPagesTest {
    private static final Officer SUPERVISOR = Acting.officer("ITL-22", Role.SUPERVISOR);
    private static final Officer OFFICE = Acting.officer("ESTAD", Role.STATISTICIAN);
    private static final Officer COMMISSION = Acting.officer("CITI", Role.CITI_SECRETARY);

    @Autowired
    MockMvc web;

    private ResultActions as(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Signed.in(officer)));
    }

    private static MockHttpServletRequestBuilder signed(String key, int year) {
        return post("/entregas")
                .param("llave", key)
                .param("anio", Integer.toString(year))
                .param("puesto", "HEAD")
                .param("firmada", "2020-02-01")
                .param("desde", year + "-01-01")
                .param("hasta", year + "-12-31")
                .param("completa", "FULL")
                .param("fuente", "Oficio 12/2018")
                .with(csrf());
    }

    private String sent(Officer officer, MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(as(officer, request)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void a_return_is_signed_and_read_again() throws Exception {
        var request = signed(UUID.randomUUID().toString(), 2017)
                .param("base-VIOLATIONS", "NIL")
                .param("base-INSPECTORS", "COUNT")
                .param("numero-INSPECTORS", "14")
                .param("base-WORKSITE_INSPECTIONS", "RECORDS")
                .param("desde-WORKSITE_INSPECTIONS", "2017-01-01")
                .param("hasta-WORKSITE_INSPECTIONS", "2017-10-31");
        String address = sent(SUPERVISOR, request);
        assertThat(address).matches("/entregas/E-QRO-2017-\\d{6}");
        as(SUPERVISOR, get(address))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Ninguno, firmado"),
                                containsString("14"),
                                containsString("31 oct 2017"),
                                containsString("Oficio 12/2018"))));
        as(SUPERVISOR, get("/entregas?anio=2017"))
                .andExpect(content()
                        .string(allOf(
                                containsString(address), containsString("Presupuesto de la inspección del trabajo"))));
        as(COMMISSION, get("/entregas?anio=2017"))
                .andExpect(content().string(allOf(containsString(address), containsString("No reportó"))));
    }

    @Test
    void sending_the_same_page_twice_signs_one_return() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(sent(SUPERVISOR, signed(key, 2018).param("base-VIOLATIONS", "UNKNOWN")))
                .isEqualTo(sent(SUPERVISOR, signed(key, 2018).param("base-VIOLATIONS", "UNKNOWN")));
    }

    @Test
    void what_was_typed_stays_and_each_error_says_what_to_do() throws Exception {
        as(
                        SUPERVISOR,
                        signed(UUID.randomUUID().toString(), 2016)
                                .param("base-INSPECTORS", "COUNT")
                                .param("numero-INSPECTORS", "0")
                                .param("motivo", "palabras que no se pierden"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("un cero se firma"),
                                containsString("palabras que no se pierden"),
                                containsString("Error: Firmar entrega"))));
    }

    @Test
    void an_empty_return_is_refused() throws Exception {
        as(SUPERVISOR, signed(UUID.randomUUID().toString(), 2016))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("La entrega está vacía")));
    }

    @Test
    void an_office_that_compiles_says_whose_figure_it_is() throws Exception {
        String address = sent(
                OFFICE,
                signed(UUID.randomUUID().toString(), 2017)
                        .param("base-CONVICTIONS", "COUNT")
                        .param("numero-CONVICTIONS", "7")
                        .param("alcance-CONVICTIONS", "NOT_STATED"));
        as(OFFICE, get(address)).andExpect(content().string(containsString("La fuente no lo dice")));
    }

    @Test
    void the_blank_page_asks_only_what_the_unit_is_asked() throws Exception {
        as(SUPERVISOR, get("/entregas/nueva"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("numero-CONVICTIONS"))));
    }

    @Test
    void who_may_not_see_returns_is_told_so() throws Exception {
        as(Acting.officer("ITL-22", Role.INSPECTOR), get("/entregas")).andExpect(status().isForbidden());
        as(Acting.officer("ITL-23", Role.SUPERVISOR), get("/entregas/E-QRO-2017-000000"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_line_is_corrected_by_another_return_that_says_why() throws Exception {
        String first = sent(SUPERVISOR, counted(2015, "10"));
        as(SUPERVISOR, get("/entregas/nueva?anio=2015&renglon=INSPECTORS"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Corregir un renglón"),
                                containsString("value=\"10\""),
                                containsString("Ya declarado en <a class=\"folio\" href=\"" + first),
                                not(containsString("base-VIOLATIONS")))));
        as(SUPERVISOR, counted(2015, "11"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("escriba por qué cambia"), containsString("value=\"11\""))));
        String second = sent(SUPERVISOR, counted(2015, "11").param("motivo", "Faltaba una persona con licencia"));
        as(SUPERVISOR, get(first))
                .andExpect(content().string(allOf(containsString("Corregido después"), containsString(second))));
        as(SUPERVISOR, get(second))
                .andExpect(content()
                        .string(allOf(containsString("Faltaba una persona con licencia"), containsString("11"))));
    }

    private static MockHttpServletRequestBuilder counted(int year, String number) {
        return signed(UUID.randomUUID().toString(), year)
                .param("renglon", "INSPECTORS")
                .param("base-INSPECTORS", "COUNT")
                .param("numero-INSPECTORS", number);
    }

    @Test
    void an_answer_has_a_source_and_days_of_its_own() throws Exception {
        String address = sent(
                Acting.officer("IFT", Role.SUPERVISOR),
                signed(UUID.randomUUID().toString(), 2015)
                        .param("base-INSPECTOR_TRAINING", "SI")
                        .param("fuente-INSPECTOR_TRAINING", "Programa de capacitación 2015")
                        .param("base-COMPLAINT_MECHANISM", "NO"));
        as(COMMISSION, get(address))
                .andExpect(content()
                        .string(allOf(
                                containsString("Programa de capacitación 2015"),
                                containsString("Oficio 12/2018"),
                                containsString("Todo el país"),
                                not(containsString("renglon=")))));
    }

    @Test
    void a_number_that_would_be_lost_is_asked_about() throws Exception {
        as(
                        SUPERVISOR,
                        signed(UUID.randomUUID().toString(), 2016)
                                .param("numero-INSPECTORS", "14")
                                .param("base-VIOLATIONS", "NIL")
                                .param("numero-VIOLATIONS", "3"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Escribió «14» sin elegir qué declara"),
                                containsString("Escribió «3», pero «Declaramos que no hubo ninguno» no lleva número"),
                                containsString("href=\"#c-numero-VIOLATIONS\""))));
    }

    @Test
    void an_answer_that_is_on_no_list_is_refused() throws Exception {
        as(
                        SUPERVISOR,
                        signed(UUID.randomUUID().toString(), 2016)
                                .param("base-INSPECTORS", "RECORDS")
                                .param("base-VIOLATIONS", "TODO")
                                .param("base-COMPLAINTS", "COUNT")
                                .param("numero-COMPLAINTS", "doce")
                                .param("completa-COMPLAINTS", "QUIZA")
                                .param("alcance-COMPLAINTS", "MARTE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#c-base-INSPECTORS\""),
                                containsString("href=\"#c-base-VIOLATIONS\""),
                                containsString("href=\"#c-completa-COMPLAINTS\""),
                                containsString("href=\"#c-alcance-COMPLAINTS\""),
                                containsString("«doce» no puede registrarse"))));
    }

    @Test
    void another_state_finds_no_trace_of_a_return() throws Exception {
        Officer stranger = Acting.officer("ITL-23", Role.SUPERVISOR);
        String address =
                sent(SUPERVISOR, signed(UUID.randomUUID().toString(), 2014).param("base-VIOLATIONS", "NIL"));
        as(stranger, get(address)).andExpect(status().isNotFound());
        as(stranger, get("/entregas?anio=2014"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(address))));
    }

    @Test
    void the_longest_page_weighs_less_than_a_hundred_kilobytes() throws Exception {
        for (String page : new String[] {"/entregas/nueva?anio=2022", "/entregas?anio=2022"})
            for (Officer officer : new Officer[] {OFFICE, COMMISSION})
                assertThat(as(officer, get(page)).andReturn().getResponse().getContentAsByteArray())
                        .as(page)
                        .hasSizeLessThan(100_000);
    }
}
