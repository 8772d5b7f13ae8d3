package org.vigia.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.VigiaTest;
import org.vigia.law.Law;
import org.vigia.law.RuleText;

@VigiaTest
@AutoConfigureMockMvc
class RulePagesTest {
    private static final int HEAVY = 60_000;

    @Autowired
    MockMvc web;

    @Autowired
    LegalCases cases;

    @Test
    void the_page_of_a_rule_tells_its_texts_its_conditions_and_that_nobody_reviewed_it() throws Exception {
        assertThat(read("/reglas/J06.2"))
                .contains("Del 13 jun 2015 al 5 abr 2022")
                .contains("La edad: menos de 18.")
                .contains("CL06, ")
                .contains("LFT 176-II-8, texto anterior a la reforma")
                .contains("Sin revisar por el área jurídica");
    }

    @Test
    void the_page_of_a_rule_tells_its_legal_cases_with_answer_citation_and_certainty() throws Exception {
        assertThat(read("/reglas/J06.2"))
                .contains("Último día del texto anterior")
                .contains("El trabajo cesa de inmediato")
                .contains("Probable: falta cotejar");
        assertThat(read("/reglas/K06")).contains("Ingenio azucarero").contains("Federal, por la regla K06");
    }

    @Test
    void a_legal_case_names_its_state_and_the_list_says_that_no_state_law_was_examined() throws Exception {
        assertThat(read("/reglas/J01?despues=20") + read("/reglas/J01"))
                .contains("En el Estado de México, 14 años en una tienda", "Entidad: ");
        assertThat(read("/reglas")).contains("Aún no hay reglas de ninguna: sus leyes no se han revisado");
    }

    @Test
    void the_frame_speaks_english_and_the_law_says_that_it_is_spanish() throws Exception {
        assertThat(read("/reglas/J06.2?lengua=en"))
                .contains("From Jun 13, 2015 to Apr 5, 2022")
                .contains("Not reviewed by the legal department", "Likely: not checked yet")
                .contains("<ul lang=\"es\">", "href=\"/reglas?lengua=en\"")
                .doesNotContain("Sin revisar", "data-label=\"Hechos\"", "Casos jurídicos");
        assertThat(read("/reglas?lengua=en")).contains("href=\"/reglas/J06.2?lengua=en\"", "Jurisdiction");
    }

    @Test
    void many_cases_are_paged_and_every_one_is_shown_once() throws Exception {
        var names = cases.list("F995").stream().map(LegalCase::name).toList();
        assertThat(names).hasSizeGreaterThan(CaseSlice.SHOWN);
        var all = new StringBuilder();
        for (int after = 0; after < names.size(); after += CaseSlice.SHOWN)
            all.append(read("/reglas/F995?despues=" + after));
        assertThat(names)
                .allSatisfy(name -> assertThat(all.toString().split(">" + name + "</th>", -1))
                        .hasSize(2));
        assertThat(read("/reglas/F995?antes=" + CaseSlice.SHOWN)).contains(">" + names.getFirst() + "</th>");
    }

    @Test
    void a_cut_address_says_so_and_shows_the_beginning() throws Exception {
        assertThat(ask("/reglas/F995?despues=x").getStatus()).isEqualTo(422);
    }

    @Test
    void no_page_of_a_rule_is_heavier_than_sixty_kilobytes() throws Exception {
        for (String code :
                new Law().rules().stream().map(RuleText::code).distinct().toList())
            assertThat(ask("/reglas/" + code).getContentAsByteArray().length)
                    .as(code)
                    .isLessThan(HEAVY);
    }

    private String read(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
