package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @LocalServerPort
    int port;

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
        for (String page : new String[] {
            PAGE, "/datos/cuadro.csv?medida=inspecciones", "/datos/ediciones?", "/datos?medida=inspecciones&lengua=en"
        }) {
            String address = page + "&nueva=" + UUID.randomUUID();
            var first = served(address);
            var again = served(address);
            assertThat(first.statusCode()).as(address).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(headers(again)).as(address).isEqualTo(headers(first));
        }
    }

    private HttpResponse<String> served(String address) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void a_page_says_its_language_whatever_the_browser_prefers() throws Exception {
        for (int time = 1; time <= 2; time++) {
            assertThat(served(PAGE).headers().allValues(HttpHeaders.CONTENT_LANGUAGE))
                    .containsExactly("es-MX");
            assertThat(served(PAGE + "&lengua=en").headers().allValues(HttpHeaders.CONTENT_LANGUAGE))
                    .containsExactly("en-US");
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
