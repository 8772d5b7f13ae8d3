package org.vigia.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("numero-CONVICTIONS"))));
    }

    @Test
    void who_may_not_see_returns_is_told_so() throws Exception {
        as(Acting.officer("ITL-22", Role.INSPECTOR), get("/entregas")).andExpect(status().isForbidden());
        as(Acting.officer("ITL-23", Role.SUPERVISOR), get("/entregas/E-QRO-2017-000000"))
                .andExpect(status().isNotFound());
    }
}
