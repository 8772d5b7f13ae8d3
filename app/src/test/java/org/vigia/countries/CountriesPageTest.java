package org.vigia.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.coordination.SeedReturns;
import org.vigia.platform.TestDatabase;
import org.vigia.publication.SeedCountry;
import org.vigia.release.PublicEdition;
import org.vigia.release.Releases;
import org.vigia.statistics.Statistics;

/** Countries beside each other as everyone may see them, and ours in the same columns. */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountriesPageTest {
    private static final String PAGE = "/datos/paises";

    /** How many inspectors were needed in 2021 is in no return of the report of 2022. */
    private static final String NOT_TOLD_IN_2021 = "Labor_Inspectors_Intl_Standards";

    @Autowired
    MockMvc web;

    @Autowired
    MexicoFile mexico;

    @Autowired
    Statistics statistics;

    @BeforeAll
    void load(
            @Autowired SeedReturns returns,
            @Autowired TestDatabase database,
            @Autowired Releases releases,
            @Autowired Acting acting) {
        SeedCountry.insertInspections(database.superuser(), 35_098, 38_337);
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        PublicEdition.publish(acting, releases);
    }

    @Test
    void the_page_needs_no_choice_and_no_session() throws Exception {
        web.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Violaciones por trabajo infantil encontradas, 2016–2022"),
                                containsString("México"),
                                containsString("27 países y territorios y 7 ciclos: "),
                                not(containsString("<script")))));
    }

    @Test
    void what_is_not_known_is_said_in_words_and_never_blank() throws Exception {
        assertThat(cells("medida=sanciones-cobradas&pais=MEX&desde=2021&hasta=2022"))
                .containsExactly("Se desconoce", "Se desconoce");
        assertThat(cells("medida=violaciones-sancionadas&pais=MEX&desde=2021&hasta=2022"))
                .containsExactly("2", "No aplica");
        assertThat(cells("medida=violaciones&pais=MEX&desde=2019&hasta=2022")).containsExactly("648", "1", "2", "0");
        assertThat(cells("medida=inspectoras-dedicadas&pais=MEX&desde=2021&hasta=2022"))
                .containsExactly("No consta", "No consta");
        assertThat(cells("medida=presupuesto-inspeccion&pais=WSM&desde=2017&hasta=2018"))
                .containsExactly("Se desconoce", "0");
    }

    @Test
    void a_mark_is_shown_and_explained() throws Exception {
        web.perform(get(PAGE + "?medida=inspecciones-en-el-lugar&pais=SUR&desde=2020&hasta=2020"))
                .andExpect(content()
                        .string(allOf(
                                containsString("400<sup><a href=\"#nota-3\">*</a></sup>"),
                                containsString("id=\"nota-3\">* ILAB: el gobierno no publica esta información."))));
    }

    @Test
    void the_coverage_sentence_counts_every_cell() throws Exception {
        web.perform(get(PAGE + "?medida=sanciones-cobradas&pais=MEX&pais=SUR&pais=URY&desde=2016&hasta=2022"))
                .andExpect(content().string(containsString("3 países y territorios y 7 ciclos: ")));
        for (Topic topic : Topic.all()) {
            var compared = SideBySide.of(new Choice(topic, topic.countries(), Enforcement.cycles()));
            long counted = compared.kinds().values().stream().mapToLong(n -> n).sum();
            long blank = compared.entries().stream()
                    .filter(cell -> cell.kind().isEmpty())
                    .count();
            assertThat(compared.size()).isEqualTo((topic == Levels.ADVANCEMENT ? 149 : 136) * 7);
            assertThat(counted).isEqualTo(compared.entries().size() - blank);
        }
    }

    @Test
    void countries_are_compared_by_how_far_they_advanced_and_by_their_laws() throws Exception {
        assertThat(texts("medida=nivel-de-avance&pais=MEX&pais=ERI&desde=2018&hasta=2022"))
                .containsExactly(
                        "Sin avance<sup><a href=\"#nota-6\">↓</a></sup>",
                        "Sin avance<sup><a href=\"#nota-6\">↓</a></sup>",
                        "Sin avance<sup><a href=\"#nota-6\">↓</a></sup>",
                        "Sin avance<sup><a href=\"#nota-6\">↓</a></sup>",
                        "Sin avance<sup><a href=\"#nota-6\">↓</a></sup>",
                        "No consta",
                        "Sin evaluación",
                        "Avance significativo",
                        "Avance moderado",
                        "Avance moderado");
        assertThat(texts("medida=edad-minima&pais=MEX&pais=SWZ&desde=2021&hasta=2022"))
                .containsExactly("No, 15 años", "Sí, 15 años", "Sí, 15 años", "Sí, 15 años");
        assertThat(texts("medida=educacion-obligatoria&pais=SWZ&desde=2022&hasta=2022"))
                .containsExactly("No, 12 o 13 años");
        assertThat(body(PAGE + "/ilab.csv?medida=educacion-obligatoria&pais=SWZ&desde=2022&hasta=2022"))
                .isEqualTo("""
                        ciclo,iso3,pais,estandar,existe,edad,conforme_norma_internacional\r
                        2022,SWZ,Eswatini,Compulsory_Education,No,12/13,No\r
                        """);
    }

    @Test
    void in_english_the_words_are_english_and_the_numbers_are_the_same() throws Exception {
        assertThat(cells("medida=violaciones&pais=MEX&desde=2019&hasta=2022&lengua=en"))
                .containsExactly("648", "1", "2", "0");
        assertThat(cells("medida=sanciones-cobradas&pais=MEX&desde=2021&hasta=2022&lengua=en"))
                .containsExactly("Unknown", "Unknown");
        assertThat(texts("medida=edad-minima&pais=MEX&pais=SWZ&desde=2021&hasta=2022&lengua=en"))
                .containsExactly("No, 15 years", "Yes, 15 years", "Yes, 15 years", "Yes, 15 years");
        assertThat(texts("medida=nivel-de-avance&pais=MEX&desde=2022&hasta=2022&lengua=en"))
                .containsExactly("Moderate Advancement");
        assertThat(body(PAGE + "?lengua=en"))
                .contains("<html lang=\"en-US\">", "Child labour violations found, 2016–2022")
                .contains("27 countries and territories and 7 cycles: ", "name=\"lengua\" value=\"en\"")
                .doesNotContain("Países", "Se desconoce", "Descargar y citar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nivel-de-avance", "edad-minima", "educacion-obligatoria", "violaciones"})
    void a_comparison_of_the_whole_world_stays_short_enough_to_send(String topic) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(body(PAGE + "?medida=" + topic).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(60_000 / 4);
    }

    @Test
    void a_country_ticked_is_shown_whatever_the_region() throws Exception {
        assertThat(cells("medida=personas-inspectoras&region=africa&pais=MEX&desde=2022&hasta=2022"))
                .containsExactly("529");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            medida=nada                            | No hay una medida con ese nombre
            medida=violaciones&region=luna         | No hay una región con ese nombre
            medida=violaciones&pais=MEX&pais=XXX   | Algún país no está en estos datos
            medida=violaciones&desde=1999          | Hay datos de los ciclos 2016 a 2022
            medida=violaciones&hasta=dos           | Hay datos de los ciclos 2016 a 2022
            medida=violaciones&desde=2020&hasta=2018 | Termina antes de empezar
            """)
    void a_choice_that_cannot_be_shown_is_explained(String query, String sentence) throws Exception {
        web.perform(get(PAGE + "?" + query))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
        web.perform(get(PAGE + "/comparacion.csv?" + query)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void the_file_keeps_the_kind_apart_from_the_value() throws Exception {
        List<NamedCsvRecord> rows =
                csv(PAGE + "/comparacion.csv?medida=violaciones-sancionadas&pais=MEX&desde=2021&hasta=2022");
        assertThat(rows.getFirst().getFieldsAsMap())
                .isEqualTo(Map.of(
                        "cycle", "2021",
                        "iso3", "MEX",
                        "country_es", "México",
                        "indicator", "Labor_Penalties_Imposed",
                        "kind", "MEASURED",
                        "value", "2",
                        "unit", "violation",
                        "marks", "",
                        "as_published", "2"));
        assertThat(rows.getLast().getField("kind")).isEqualTo("NOT_APPLICABLE");
        assertThat(rows.getLast().getField("value")).isEmpty();
        assertThat(rows.getLast().getField("as_published")).isEqualTo("N/A");
    }

    @Test
    void the_rows_shown_can_be_had_as_they_were_published() throws Exception {
        assertThat(body(PAGE + "/ilab.csv?medida=presupuesto-inspeccion&pais=ZAF&desde=2016&hasta=2017"))
                .isEqualTo("""
                        ciclo,iso3,pais,indicador,valor\r
                        2016,ZAF,South Africa,Labor_Funding,$35 million\r
                        2017,ZAF,South Africa,Labor_Funding,34.7 million\r
                        """);
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void our_own_file_says_of_mexico_what_ilab_published_row_by_row(int year) {
        List<Entry> theirs = Enforcement.entries().stream()
                .filter(entry -> entry.cycle() == year && entry.iso3().equals("MEX"))
                .toList();
        List<Entry> ours = mexico.entries(statistics.getReport(year));
        assertThat(ours).hasSize(21);
        for (Entry mine : ours) {
            Entry published = theirs.stream()
                    .filter(entry -> entry.indicator().equals(mine.indicator()))
                    .findFirst()
                    .orElseThrow();
            assertThat(mine.published().print().replaceAll("[†‡§¶]", ""))
                    .as("%d %s", year, mine.indicator().code())
                    .isEqualTo(
                            year == 2021 && mine.indicator().code().equals(NOT_TOLD_IN_2021)
                                    ? "Unknown"
                                    : published.published().print());
        }
    }

    @Test
    void our_own_file_can_be_read_as_one_of_theirs() throws Exception {
        for (NamedCsvRecord row : csv(PAGE + "/mexico.csv?anio=2022")) {
            var text = new PublishedText(Indicator.get(row.getField("indicador")), 2022);
            assertThat(text.read(row.getField("valor")).print()).isEqualTo(row.getField("valor"));
        }
        assertThat(body(PAGE + "/mexico.csv?anio=2022"))
                .startsWith("ciclo,iso3,pais,indicador,valor\r\n2022,MEX,Mexico,Labor_Funding,1658234\r\n")
                .contains("Labor_Inspections,38337†‡\r\n");
    }

    @Test
    void a_file_or_a_year_that_is_not_there_is_not_found() throws Exception {
        web.perform(get(PAGE + "/nada.csv")).andExpect(status().isNotFound());
        web.perform(get(PAGE + "/mexico.csv")).andExpect(status().isNotFound());
        web.perform(get(PAGE + "/mexico.csv?anio=1999")).andExpect(status().isNotFound());
    }

    private List<String> cells(String query) throws Exception {
        String page = body(PAGE + "?" + query);
        return Pattern.compile("<td class=\"num[^\"]*\">(.*?)</td>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> texts(String query) throws Exception {
        String page = body(PAGE + "?" + query);
        return Pattern.compile("<td class=\"dato[^\"]*\">(.*?)</td>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<NamedCsvRecord> csv(String address) throws Exception {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(body(address))) {
            return csv.stream().toList();
        }
    }

    private String body(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
