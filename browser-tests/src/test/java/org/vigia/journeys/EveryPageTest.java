package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vigia.VigiaTest;
import org.vigia.account.DemoAccount;
import org.vigia.account.DemoAccounts;

/** Every account of the demonstration follows the links it is shown, and each kind of page it meets is looked at. */
@VigiaTest(ownDatabase = true)
@TestPropertySource(
        properties = {"vigia.demonstration=true", "vigia.demonstration-size=small", "vigia.demonstration-cases=120"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST_LOOKS = 3;

    /** Shows every part of a page with links that lead nowhere. */
    private static final String SAMPLES = "/estilo";

    /** Lists as a person filters them, which lead to what the first page does not show. */
    private static final List<String> FILTERED =
            List.of("/casos?estado=cerrado", "/inspecciones?estado=por-visitar", "/casos?via=sancion", "/denuncias");

    /** Pages of a moment that an invented country may lack today; {@link CaseJourneyTest} or {@link OpenPagesTest} looks at them. */
    private static final Set<String> ON_THE_JOURNEY = Set.of(
            "/casos/{folio}/reapertura",
            "/verificar/{paper}",
            "/respuesta/{token}",
            "/denuncias/{folio}/denunciante",
            "/inspecciones/{folio}/visita",
            "/procedimientos/{folio}/resolucion",
            "/procedimientos/{folio}/entrega");

    /** Files, which are no pages. */
    private static final Set<String> DOWNLOADS = Set.of(
            "/datos/informes/ilab/{file}",
            "/datos/silencio.csv",
            "/datos/multas.csv",
            "/datos/municipios.csv",
            "/datos/{file:cuadro.csv|cuadro.xlsx|cuadro.json|cuadro-sdmx.csv|cuadro.parquet"
                    + "|serie.csv|serie.xlsx|serie.json|serie-sdmx.csv|serie.parquet}",
            "/catalogo.jsonld",
            "/agenda.ics",
            "/datos/ediciones/{version}/{file}",
            "/cobros/cuenta/{file:cobros.xlsx|cobros.csv}",
            "/admin/importar/{file:plantilla.xlsx|plantilla.csv}",
            "/datos/paises/{table}",
            "/casos/{folio}/personas/{number}/datos/{file:datos.html|datos.json}",
            "/casos/{folio}/evidencias/{number}",
            "/casos/{folio}/evidencias/{number}/vista");

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** The shapes of page looked at, by kind. */
    private final Map<String, Set<String>> shapes = new ConcurrentSkipListMap<>();

    List<DemoAccount> accounts() {
        return accounts.list();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    @Execution(ExecutionMode.CONCURRENT)
    void no_link_leads_astray_and_every_page_can_be_used(DemoAccount account) {
        var routes = Routes.of(requestMappingHandlerMapping);
        try (Walker walker = Walker.signIn("http://localhost:" + port, account.user(), account.password())) {
            Queue<String> ahead = new ArrayDeque<>(List.of(walker.path(), "/", SAMPLES, "/entrar"));
            var links = walker.links();
            FILTERED.stream()
                    .filter(list -> links.contains(list.replaceAll("\\?.*", "")))
                    .forEach(ahead::add);
            Set<String> known = new HashSet<>(ahead);
            Map<String, Integer> visits = new HashMap<>();
            var softly = new SoftAssertions();
            while (!ahead.isEmpty()) {
                String address = ahead.remove();
                String kind = routes.of(address).orElse("nowhere");
                if (isNoPage(kind) || visits.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) continue;
                softly.check(() -> visit(walker, address, kind));
                if (!kind.equals(SAMPLES)) for (String link : walker.links()) if (known.add(link)) ahead.add(link);
            }
            softly.assertAll();
        }
    }

    private static boolean isNoPage(String kind) {
        return DOWNLOADS.contains(kind) || kind.startsWith("/api/");
    }

    private void visit(Walker walker, String address, String kind) {
        walker.go(address);
        assertThat(walker.status()).as(address).isEqualTo(200);
        assertThat(walker.main().locator("h1").allInnerTexts())
                .as("the one heading of %s", address)
                .hasSize(1)
                .doesNotContain("");
        var looks = shapes.computeIfAbsent(kind, _ -> ConcurrentHashMap.newKeySet());
        if (looks.size() >= MOST_LOOKS || !looks.add(walker.shape())) return;
        walker.look("pagina" + kind.replaceAll("[^a-z]+", "-") + looks.size());
    }

    @AfterAll
    void no_page_is_out_of_reach() {
        assertThat(shapes.keySet())
                .containsAll(Routes.of(requestMappingHandlerMapping).names().stream()
                        .filter(kind -> !isNoPage(kind) && !ON_THE_JOURNEY.contains(kind))
                        .toList());
    }

    @Test
    void violations_by_state_are_one_click_from_the_first_page_and_their_file_one_more() throws IOException {
        Page page = Browser.get().person("http://localhost:" + port, 1280, ColorScheme.LIGHT, true);
        page.navigate("/");
        page.click("nav >> text=Datos");
        assertThat(page.innerText("h1")).startsWith("Violaciones por trabajo infantil encontradas por entidad");
        assertThat(page.content().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(page.isVisible("text=Cómo citar")).isTrue();
        Download file = page.waitForDownload(() -> page.click("text=Este cuadro, CSV"));
        assertThat(Files.readString(file.path())).contains("entidad,entidad_nombre", "not-reported");
        page.context().close();
    }

    @Test
    void a_question_to_the_figures_is_asked_with_keys_alone() {
        Page page = Browser.get().person("http://localhost:" + port, 1280, ColorScheme.DARK, true);
        page.navigate("/datos?medida=ninas-ninos");
        new Keys(page).choose("filas", "edad").choose("columnas", "sexo").enter("Ver");
        assertThat(page.innerText("h1")).contains("por edad y sexo");
        Looked.at(page, "datos-edad-sexo");
        page.context().close();
    }
}
