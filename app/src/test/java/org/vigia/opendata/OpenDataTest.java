package org.vigia.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium reads the same table with JSON-stat's own toolkit in the browser tests. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenDataTest {
    private static final Dataset TABLE = Given.table();

    private static List<NamedCsvRecord> read(String csv) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode json() {
        return JsonMapper.shared().readTree(OpenData.jsonStat(TABLE));
    }

    @Test
    void json_stat_says_where_each_number_stands() {
        JsonNode json = json();
        assertThat(json.get("version").asString()).isEqualTo("2.0");
        assertThat(json.get("id").toString()).isEqualTo("[\"entidad\",\"anio\",\"medida\"]");
        assertThat(json.get("size").toString()).isEqualTo("[2,2,2]");
        assertThat(json.get("role").toString())
                .isEqualTo("{\"geo\":[\"entidad\"],\"time\":[\"anio\"],\"metric\":[\"medida\"]}");
        assertThat(json.at("/dimension/entidad/category/index").toString()).isEqualTo("[\"07\",\"21\"]");
        assertThat(json.at("/dimension/entidad/category/label/21").asString()).isEqualTo("Puebla");
        assertThat(json.at("/dimension/medida/category/unit").toString())
                .isEqualTo("{\"inspections\":{\"decimals\":0},\"violations\":{\"decimals\":0}}");
        assertThat(json.get("value").toString()).isEqualTo("[120,0,135,15,70,null,1000000,null]");
    }

    @Test
    void what_must_be_known_of_a_number_goes_with_it_and_is_explained() {
        JsonNode json = json();
        assertThat(json.get("status").toString())
                .isEqualTo("{\"1\":\"c\",\"2\":\"r\",\"3\":\"p\",\"4\":\"fed\",\"5\":\"x\",\"6\":\"b\",\"7\":\"z\"}");
        assertThat(json.at("/extension/status/label").propertyNames())
                .containsExactlyInAnyOrder("c", "x", "z", "fed", "p", "r", "b");
        assertThat(json.at("/extension/version").asString()).isEqualTo("2.1.0");
        assertThat(json.at("/link/license/0/href").asString()).contains("creativecommons");
    }

    @Test
    void sdmx_names_its_structure_and_every_observation_by_codes() {
        List<NamedCsvRecord> records = read(OpenData.sdmxCsv(TABLE));
        assertThat(records.getFirst().getHeader())
                .containsExactly(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "MEDIDA",
                        "OBS_VALUE",
                        "OBS_STATUS",
                        "ESTADO_OBS");
        assertThat(records)
                .hasSize(8)
                .allSatisfy(record -> assertThat(record.getFields().subList(0, 3))
                        .containsExactly("dataflow", "VIGIA:INSPECTIONS_BY_STATE(2.1.0)", "I"));
        assertThat(records.get(4).getFields().subList(3, 9))
                .containsExactly("21", "2021", "inspections", "70", "D", "federal-only");
        assertThat(records.stream().map(record -> record.getField("OBS_STATUS")))
                .containsExactly("A", "N", "A", "P", "D", "O", "B", "M");
    }

    @Test
    void a_plain_file_has_a_number_or_nothing_and_a_word_beside_it() {
        List<NamedCsvRecord> records = read(OpenData.csv(TABLE));
        assertThat(records.getFirst().getHeader())
                .containsExactly(
                        "entidad",
                        "entidad_nombre",
                        "anio",
                        "anio_nombre",
                        "medida",
                        "medida_nombre",
                        "valor",
                        "estado_obs");
        assertThat(records.get(4).getFields())
                .containsExactly(
                        "21",
                        "Puebla",
                        "2021",
                        "2021",
                        "inspections",
                        "Inspecciones, «en campo»",
                        "70",
                        "federal-only");
        assertThat(records.get(6).getField("valor")).isEqualTo("1000000");
    }

    @Test
    void what_nobody_reported_is_a_0_in_no_format() {
        int silent = 5;
        assertThat(TABLE.observations().get(silent).status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(json().get("value").get(silent).isNull()).isTrue();
        assertThat(read(OpenData.sdmxCsv(TABLE)).get(silent).getField("OBS_VALUE"))
                .isEmpty();
        assertThat(read(OpenData.csv(TABLE)).get(silent).getField("valor")).isEmpty();
        assertThatThrownBy(() -> Observation.of(0, Status.NOT_REPORTED)).hasMessageContaining("nunca lleva número");
        assertThatThrownBy(() -> Observation.none(Status.PROTECTED)).hasMessageContaining("siempre lleva número");
    }

    @Test
    void all_formats_give_the_same_numbers_at_the_same_places() {
        var plain = read(OpenData.csv(TABLE));
        var sdmx = read(OpenData.sdmxCsv(TABLE));
        JsonNode values = json().get("value");
        IntStream.range(0, TABLE.observations().size()).forEach(place -> {
            Optional<BigDecimal> value = TABLE.observations().get(place).value();
            String printed = value.map(BigDecimal::toPlainString).orElse("");
            assertThat(plain.get(place).getField("valor")).isEqualTo(printed);
            assertThat(sdmx.get(place).getField("OBS_VALUE")).isEqualTo(printed);
            assertThat(values.get(place).isNull() ? "" : values.get(place).toString())
                    .isEqualTo(printed);
            assertThat(sdmx.get(place).getField("REF_AREA"))
                    .isEqualTo(plain.get(place).getField("entidad"));
            assertThat(sdmx.get(place).getField("TIME_PERIOD"))
                    .isEqualTo(plain.get(place).getField("anio"));
        });
    }

    @Test
    void a_workbook_of_one_table_is_the_same_file_a_while_later() throws InterruptedException {
        byte[] first = OpenData.workbook(TABLE);
        Thread.sleep(2_100); // a zip tells its time in steps of two seconds

        assertThat(OpenData.workbook(TABLE)).isEqualTo(first);
    }

    @Test
    void a_table_that_does_not_fit_its_axes_is_refused() {
        assertThatThrownBy(() -> new Dataset(
                        TABLE.id(),
                        TABLE.title(),
                        TABLE.axes(),
                        TABLE.observations().subList(0, 7),
                        TABLE.provenance()))
                .hasMessageContaining("8 celdas y 7 observaciones");
        assertThatThrownBy(() -> new Dataset("Sin norma", "", List.of(), List.of(), TABLE.provenance()))
                .hasMessageContaining("minúsculas");
        assertThatThrownBy(() -> new Provenance(
                        "",
                        TABLE.provenance().licence(),
                        "2.1",
                        TABLE.provenance().updated(),
                        TABLE.provenance().page(),
                        "",
                        Locale.ROOT))
                .hasMessageContaining("2.1.0");
    }
}
