package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.Signed;
import org.vigia.platform.TestDatabase;

/** What the public is told from memory is what it would be told anew. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
class KeptAnswersTest {
    private static final Officer STATISTICIAN = Acting.officer("ESTAD", Role.STATISTICIAN);
    private static final Officer SECOND =
            new Officer(UUID.randomUUID(), "segunda", "Otra persona", "ESTAD", Role.STATISTICIAN);
    private static final String PAGE = "/datos?medida=inspecciones&columnas=trimestre";

    @Autowired
    MockMvc web;

    @Autowired
    Releases releases;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @BeforeAll
    void an_edition() {
        InventedWork.add(database.superuser(), "primero", 2025, 300);
        PublicEdition.publish(acting, releases);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    @Test
    void the_second_answer_is_the_first_to_the_last_header() throws Exception {
        for (String address : new String[] {
            PAGE, "/datos/cuadro.csv?medida=inspecciones", "/datos/ediciones", "/datos?medida=inspecciones&lengua=en"
        }) {
            var first = ask(address);
            var again = ask(address);
            assertThat(first.getStatus()).as(address).isEqualTo(200);
            assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
            assertThat(again.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
            for (String name : first.getHeaderNames())
                assertThat(again.getHeaders(name)).as(name).isEqualTo(first.getHeaders(name));
        }
    }

    @Test
    void a_page_says_its_language_whatever_the_browser_prefers() throws Exception {
        for (int time = 1; time <= 2; time++) {
            var spanish = web.perform(get(PAGE).header(HttpHeaders.ACCEPT_LANGUAGE, "fr"));
            assertThat(spanish.andReturn().getResponse().getHeader(HttpHeaders.CONTENT_LANGUAGE))
                    .isEqualTo("es-MX");
            assertThat(ask(PAGE + "&lengua=en").getHeader(HttpHeaders.CONTENT_LANGUAGE))
                    .isEqualTo("en-US");
        }
    }

    @Test
    void what_an_officer_sees_around_a_page_is_told_to_nobody_else() throws Exception {
        var officer =
                web.perform(get(PAGE).with(Signed.in(STATISTICIAN))).andReturn().getResponse();
        assertThat(officer.getContentAsString()).contains(STATISTICIAN.displayName());
        assertThat(ask(PAGE).getContentAsString()).doesNotContain(STATISTICIAN.displayName());
        var after =
                web.perform(get(PAGE).with(Signed.in(STATISTICIAN))).andReturn().getResponse();
        assertThat(after.getContentAsString()).contains(STATISTICIAN.displayName());
    }

    @Test
    void no_address_is_answered_with_the_page_of_another() throws Exception {
        String inspections = ask("/datos?medida=inspecciones").getContentAsString();
        assertThat(ask("/datos?medida=violaciones").getContentAsString()).isNotEqualTo(inspections);
        assertThat(ask("/datos?medida=inspecciones%26medida%3Dviolaciones").getContentAsString())
                .isNotEqualTo(inspections);
        assertThat(ask("/datos?medida=inspecciones").getContentAsString()).isEqualTo(inspections);
    }

    @Test
    void an_edition_that_is_published_or_withdrawn_is_told_of_at_once() throws Exception {
        String before = ask(PAGE).getContentAsString();
        InventedWork.add(database.superuser(), "segundo", 2025, 500);
        Edition next = PublicEdition.publish(acting, releases);
        String published = ask(PAGE).getContentAsString();
        assertThat(published).isNotEqualTo(before).contains(next.version());
        acting.as(SECOND, () -> {
            releases.withdraw(next.id(), "Contaba dos veces.");
            return next;
        });
        assertThat(ask(PAGE).getContentAsString()).isEqualTo(before);
    }
}
