package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.platform.TestDatabase;

/** A registry in which a measure has a second, invented version from 2026 on, which counts only children under 15. */
@VigiaTest(ownDatabase = true)
@Import(TwoVersionsTest.Registry.class)
@TestInstance(Lifecycle.PER_CLASS)
class TwoVersionsTest {
    @TestConfiguration
    static class Registry {
        @Bean
        @Primary
        Definitions twoVersions() {
            return new Definitions("two-versions");
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    Definitions definitions;

    @Autowired
    Releases releases;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Histories histories;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    @BeforeAll
    void an_edition() {
        for (int year = 2024; year <= 2026; year++)
            InventedWork.add(database.superuser(), "versiones" + year, year, 600);
        PublicEdition.publish(acting, releases);
    }

    private String read(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int published(int year) {
        return catalogue
                .findCurrent()
                .orElseThrow()
                .find(definitions.latest("VIOLATIONS"), year)
                .orElseThrow()
                .total();
    }

    private int counted(int version, int year) {
        return Objects.requireNonNull(
                        snapshot.cubes(definitions.get("VIOLATIONS", version)).get(year))
                .total();
    }

    @Test
    void each_year_is_published_by_the_version_that_counts_it() {
        assertThat(catalogue.findCurrent().orElseThrow().cubes().stream()
                        .filter(cube -> cube.measure().name().equals("VIOLATIONS")))
                .extracting(Published::year, cube -> cube.measure().rule())
                .containsExactly(tuple(2026, "VIOLATIONS/2"), tuple(2025, "VIOLATIONS/1"), tuple(2024, "VIOLATIONS/1"));
        assertThat(published(2025)).isEqualTo(counted(1, 2025));
        assertThat(published(2026)).isEqualTo(counted(2, 2026));
    }

    @Test
    void an_old_year_can_be_counted_by_both() {
        assertThat(counted(2, 2025)).isPositive().isLessThan(counted(1, 2025));
        assertThat(counted(2, 2025))
                .isEqualTo(database.superuser().sql("""
                        select count(*) from inspection.finding f join inspection.found_child c
                            on c.visit = f.visit and c.child = f.child
                         where extract(year from f.visited_on) = 2025 and c.age_at_least < 15""").query(Integer.class).single());
    }

    @Test
    void the_series_has_a_break_mark_between_versions_and_says_what_changed() throws Exception {
        assertThat(read("/datos?medida=violaciones"))
                .contains("2026<sup><a href=\"#clave-b\">[b]</a></sup>", "id=\"clave-b\"")
                .contains("Desde 2026 se cuenta con la versión 2", "ya no se cuentan las de quienes tienen 15 años");
        try (var file = CsvReader.builder().ofNamedCsvRecord(read("/datos/serie.csv?medida=violaciones&anio=2026"))) {
            assertThat(file.stream())
                    .extracting(row -> row.getField("anio"), row -> row.getField("estado_obs"))
                    .contains(tuple("2026", "break"))
                    .doesNotContain(tuple("2025", "break"), tuple("2024", "break"));
        }
    }

    @Test
    void a_year_is_divided_only_as_its_own_version_divides() throws Exception {
        assertThat(read("/datos?medida=violaciones&anio=2026&filas=sexo")).contains("«Sexo» no divide esta medida");
        assertThat(read("/datos?medida=violaciones&anio=2025&filas=sexo&edad=5-11"))
                .contains("Violaciones por trabajo infantil encontradas por sexo, 2025")
                .contains("<th scope=\"row\">2026");
        assertThat(read("/datos?medida=violaciones&anio=2025&filas=edad&sexo=girl"))
                .contains("No aplica");
    }

    @Test
    void the_registry_shows_both_versions_with_the_years_they_count() throws Exception {
        assertThat(read("/datos/definiciones"))
                .contains("Versión 2: desde 2026", "Versión 1: los años anteriores a 2026", "c.age_at_least &lt; 15");
    }

    @Test
    void a_year_that_one_version_has_published_is_not_published_by_another() {
        assertThat(otherVersion(2)).hasValue(1);
        assertThat(otherVersion(1)).isEmpty();
    }

    private Optional<Integer> otherVersion(int version) {
        return acting.as(
                "ESTAD", Role.STATISTICIAN, () -> histories.otherVersion(definitions.get("VIOLATIONS", version), 2025));
    }

    @Test
    void the_manifest_holds_the_definition_of_each_figure() throws Exception {
        assertThat(read("/datos/ediciones/1.0.0/manifiesto.json"))
                .contains("\"definitionVersion\" : 2", "\"definitionVersion\" : 1", "c.age_at_least < 15");
    }
}
