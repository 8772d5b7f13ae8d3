package org.vigia.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.vigia.Acting;
import org.vigia.Sender;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.law.Law;
import org.vigia.law.Reforms;

@VigiaTest
@AutoConfigureMockMvc
class ReformPageTest {
    private static final String ADDRESS = "/reglas/reforma";

    @LocalServerPort
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    Acting acting;

    @Autowired
    Law law;

    @Test
    void a_reform_of_four_rules_shows_its_rules_its_legal_cases_and_the_recorded_work_it_touches() throws Exception {
        var before = law.rules();
        var page = read(Role.LEGAL_OFFICER, form("2027-01-01", Reforms.ofFourRules()), 200);
        assertThat(page)
                .contains("Qué cambiaría desde el 1 ene 2027")
                .contains("4 textos empiezan, 4 terminan")
                .contains("A los 15 años la jornada no pasa de 5 horas al día.")
                .contains("tendrían otra respuesta si sus hechos fueran del 1 ene 2027")
                .contains("Multa de $11,731.00 MXN a $586,550.00 MXN")
                .contains("trabajos observados a su alcance desde el 1 ene 2027");
        assertThat(law.rules()).isEqualTo(before);
    }

    @Test
    void a_made_up_rule_of_a_state_is_tried_and_one_that_permits_is_refused() throws Exception {
        var heading = "rule,state,valid_from,valid_to,when,outcome,provision,text_es,certainty,source,hazards\n";
        var row =
                "E05.1,05,2027-01-01,,age < 18 & medical_certificate = no,CL21,Ley supuesta,Regla supuesta.,counsel,Supuesta,";
        assertThat(read(Role.LEGAL_OFFICER, form("2027-01-01", heading + row), 200))
                .contains("1 texto empieza", "Regla supuesta.", "En Coahuila, 16 años sin certificado médico", "CL21, ")
                .doesNotContain("En Aguascalientes, 15 años");
        assertThat(read(Role.LEGAL_OFFICER, form("2027-01-01", heading + row.replace("CL21", "PERMITE")), 422))
                .contains("una regla agrega violaciones, ninguna permite");
    }

    @Test
    void the_same_as_a_file() throws Exception {
        acting.account("rulebook.file", "ITL-21", Role.LEGAL_OFFICER);
        var browser = new Sender("http://localhost:" + port).signIn("rulebook.file", "prueba-12345");
        var typed = Map.of("desde", "2027-01-01", "filas", "");
        assertThat(Sender.text(browser.post(
                        ADDRESS,
                        ADDRESS,
                        typed,
                        "reforma.csv",
                        Reforms.ofFourRules().getBytes(UTF_8))))
                .contains("4 textos empiezan, 4 terminan")
                .contains("trabajos observados a su alcance");
        assertThat(Sender.text(browser.post(ADDRESS, ADDRESS, typed, "reforma.csv", new byte[] {'r', (byte) 0xf3})))
                .contains("no es texto UTF-8");
        assertThat(Sender.text(browser.post(ADDRESS, ADDRESS, typed, "reforma.csv", new byte[SentText.MOST + 1])))
                .contains("pasa de 256 KB");
    }

    @Test
    void whoever_sees_no_case_is_told_that_its_facts_are_not_counted() throws Exception {
        assertThat(read(Role.ADMINISTRATOR, form("2027-01-01", Reforms.ofFourRules()), 200))
                .contains("Su cargo no ve los hechos de los casos");
    }

    @Test
    void what_is_wrong_is_said_row_by_row_and_what_was_typed_stays() throws Exception {
        var rows = Reforms.ofFourRules().replace(",CL10,", ",CL99,");
        assertThat(read(Role.LEGAL_OFFICER, form("2027-01-01", rows), 422))
                .contains("Corrija las filas señaladas abajo.")
                .contains("«CL99»")
                .contains("Escriba de CL01 a CL21")
                .contains("Reforma supuesta para las pruebas");
        assertThat(read(Role.LEGAL_OFFICER, form("", ""), 422))
                .contains("Escriba el primer día en que regiría la reforma.")
                .contains("Pegue las filas de la reforma");
    }

    @Test
    void a_law_left_without_an_answer_says_so() throws Exception {
        var rows = law.rowsOf("K10").replace("K10,,,", "K10,,2026-12-31,");
        assertThat(read(Role.LEGAL_OFFICER, form("2027-01-01", rows), 200)).contains("Ninguna regla responde");
    }

    @Test
    void the_form_begins_with_the_rows_of_the_rule_it_was_asked_for() throws Exception {
        assertThat(read(Role.LEGAL_OFFICER, get("/reglas/reforma?regla=F995"), 200))
                .contains("rule,valid_from,valid_to")
                .contains("F995,2016-01-28");
        assertThat(read(Role.LEGAL_OFFICER, get("/reglas/F995"), 200)).contains("/reglas/reforma?regla=F995");
    }

    @Test
    void whoever_does_not_advise_on_the_law_is_refused() throws Exception {
        read(Role.INSPECTOR, get("/reglas/reforma"), 403);
        assertThat(read(Role.INSPECTOR, get("/reglas"), 200)).doesNotContain("/reglas/reforma");
    }

    private static AbstractMockHttpServletRequestBuilder<?> form(String from, String rows) {
        return post("/reglas/reforma").param("desde", from).param("filas", rows);
    }

    private String read(Role role, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var account = acting.account("rulebook." + role.name().toLowerCase(Locale.ROOT), "DGAJ", role);
        MockHttpServletResponse answer = web.perform(
                        request.with(Signed.in(account)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }
}
