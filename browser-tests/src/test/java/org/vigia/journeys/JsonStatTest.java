package org.vigia.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigia.opendata.Given;
import org.vigia.opendata.OpenData;

/** What JSON-stat's own toolkit, by the author of the format (jsonstat-toolkit 2.2.2 of npm, Apache-2.0), reads in our files. */
class JsonStatTest {
    private Page page;

    @BeforeEach
    void open() throws IOException {
        page = Browser.get().person("http://localhost", 800, ColorScheme.LIGHT, true);
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(toolkit()));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private static String toolkit() throws IOException {
        try (var script = JsonStatTest.class.getResourceAsStream("/jsonstat-toolkit/jsonstat-toolkit-2.2.2.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Object read(String expression) {
        return page.evaluate(
                "text => { const table = JSONstat(JSON.parse(text)); return " + expression + "; }",
                OpenData.jsonStat(Given.table()));
    }

    @Test
    void it_is_a_dataset_of_three_dimensions_with_their_roles() {
        assertThat(read("[table.class, table.label, table.source, table.n]"))
                .isEqualTo(List.of("dataset", "Inspecciones y violaciones por entidad", "Vigía, edición 2.1.0", 8));
        assertThat(read("[table.role.geo, table.role.time, table.role.metric]"))
                .isEqualTo(List.of(List.of("entidad"), List.of("anio"), List.of("medida")));
        assertThat(read("table.Dimension('entidad').Category('21').label")).isEqualTo("Puebla");
    }

    @Test
    void every_number_is_found_by_its_codes() {
        assertThat(read("table.Data({entidad: '07', anio: '2021', medida: 'inspections'}).value"))
                .isEqualTo(120);
        assertThat(read("table.Data({entidad: '07', anio: '2022', medida: 'violations'}).value"))
                .isEqualTo(15);
        assertThat(read("table.Data({entidad: '21', anio: '2022', medida: 'inspections'}).value"))
                .isEqualTo(1_000_000);
    }

    @Test
    void what_nobody_reported_is_no_number_and_says_why() {
        assertThat(read("table.Data({entidad: '21', anio: '2021', medida: 'violations'}).value === null"))
                .isEqualTo(true);
        assertThat(read("table.Data({entidad: '21', anio: '2021', medida: 'violations'}).status"))
                .isEqualTo("x");
        assertThat(read("table.Data({entidad: '07', anio: '2021', medida: 'violations'})"))
                .isEqualTo(Map.of("value", 0, "status", "c"));
    }
}
