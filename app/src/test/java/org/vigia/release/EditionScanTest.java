package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.disclosure.Cube;
import org.vigia.opendata.ReadParquet;
import org.vigia.page.Language;
import org.vigia.platform.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** Reads everything that three editions show in public, as anybody can, and looks for what should not be there. */
@VigiaTest(ownDatabase = true)
@TestInstance(Lifecycle.PER_CLASS)
class EditionScanTest {
    private static final int YEAR = 2025;
    private static final List<String> VERSIONS = List.of("1.0.0", "1.1.0", "1.2.0");
    private static final Definitions REGISTRY = new Definitions();
    private static final Measure INSPECTIONS = REGISTRY.latest("INSPECTIONS");
    private static final Measure VIOLATIONS = REGISTRY.latest("VIOLATIONS");
    private static final List<Measure> MEASURES = List.of(INSPECTIONS, VIOLATIONS, REGISTRY.latest("CHILDREN"));
    private static final Pattern SMALL_IN_MAP = Pattern.compile("<title>[^<]*: [1-4](<|,)");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"num\">([0-9,]+)");
    private static final Officer FIRST = Acting.officer("ESTAD", Role.STATISTICIAN);
    private static final Officer SECOND =
            new Officer(UUID.randomUUID(), "segunda", "Otra persona", "ESTAD", Role.STATISTICIAN);

    @Autowired
    MockMvc web;

    @Autowired
    Releases releases;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Acting acting;

    @Autowired
    TestDatabase database;

    private final List<List<Snapshot.Counted>> exact = new ArrayList<>();

    /** What a file says of one place. @param place codes by division, without totals */
    private record Said(Set<String> place, String value, String status) {
        boolean country() {
            return place.isEmpty();
        }
    }

    @BeforeAll
    void three_editions() {
        int[] visits = {1500, 400, 60};
        InventedWork.add(database.superuser(), "antes", YEAR - 1, 800);
        for (int round = 0; round < visits.length; round++) {
            InventedWork.add(database.superuser(), "ronda" + round, YEAR, visits[round]);
            exact.add(snapshot.take().counted());
            UUID proposal =
                    acting.as(FIRST, () -> releases.freeze("Una ronda más.")).id();
            acting.as(SECOND, () -> releases.approve(proposal, Instant.EPOCH));
        }
    }

    private String read(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<Said> file(String version, Measure measure, Division rows, Division columns) throws Exception {
        String text = read("/datos/cuadro.csv?edicion=%s&medida=%s&anio=%d&filas=%s&columnas=%s"
                .formatted(version, measure.slug(), YEAR, rows.slug(), rows == columns ? "" : columns.slug()));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(row -> said(row, rows, columns)).toList();
        }
    }

    private static Said said(NamedCsvRecord row, Division rows, Division columns) {
        Set<String> place = new TreeSet<>();
        for (Division division : List.of(rows, columns))
            if (!row.getField(division.slug()).equals("total"))
                place.add(division.slug() + "=" + row.getField(division.slug()));
        return new Said(place, row.getField("valor"), row.getField("estado_obs"));
    }

    /** Every table of one division or two. */
    private Map<Set<String>, Said> everything(String version, Measure measure) throws Exception {
        Map<Set<String>, Said> everything = new HashMap<>();
        for (Division rows : measure.divisions())
            for (Division columns : measure.divisions())
                for (Said said : file(version, measure, rows, rows == columns ? rows : columns)) {
                    Said other = everything.putIfAbsent(said.place(), said);
                    if (other != null)
                        assertThat(said.value())
                                .as("%s %s", version, said.place())
                                .isEqualTo(other.value());
                }
        return everything;
    }

    @Test
    void no_table_holds_a_small_count_and_every_table_says_the_same_of_the_same_place() throws Exception {
        for (String version : VERSIONS)
            for (Measure measure : MEASURES)
                assertThat(everything(version, measure).values())
                        .hasSizeGreaterThan(50)
                        .allMatch(said -> said.country()
                                || said.value().isEmpty()
                                || said.value().equals("0")
                                || Integer.parseInt(said.value()) >= 5);
    }

    @Test
    void parts_add_up_to_their_total() throws Exception {
        for (String version : VERSIONS)
            for (Measure measure : MEASURES)
                for (Division rows : measure.divisions()) {
                    List<Said> file = file(version, measure, rows, rows);
                    int parts = file.stream()
                            .filter(said -> !said.country())
                            .mapToInt(EditionScanTest::number)
                            .sum();
                    assertThat(file.stream().filter(Said::country))
                            .singleElement()
                            .satisfies(total -> assertThat(number(total)).isEqualTo(parts));
                }
    }

    private static int number(Said said) {
        return said.value().isEmpty() ? 0 : Integer.parseInt(said.value());
    }

    @Test
    void who_subtracts_one_edition_from_another_finds_no_small_count() throws Exception {
        for (Measure measure : MEASURES)
            for (int later = 1; later < VERSIONS.size(); later++) {
                var before = everything(VERSIONS.get(later - 1), measure);
                everything(VERSIONS.get(later), measure).forEach((place, said) -> {
                    int change = number(said) - (before.containsKey(place) ? number(before.get(place)) : 0);
                    assertThat(said.country() || change == 0 || Math.abs(change) >= 5)
                            .as("%s %s changes by %d", measure, place, change)
                            .isTrue();
                });
            }
    }

    @Test
    void a_cell_in_which_nothing_changed_is_published_as_before() {
        for (int later = 1; later < VERSIONS.size(); later++) {
            Catalogue.Issue before = catalogue.find(VERSIONS.get(later - 1)).orElseThrow();
            Catalogue.Issue now = catalogue.find(VERSIONS.get(later)).orElseThrow();
            for (Snapshot.Counted counted : exact.get(later)) {
                var was = exact.get(later - 1).stream()
                        .filter(one -> one.measure().equals(counted.measure()) && one.year() == counted.year())
                        .findFirst()
                        .orElseThrow();
                Cube moved = now.find(counted.measure(), counted.year())
                        .orElseThrow()
                        .cube()
                        .minus(before.find(counted.measure(), counted.year())
                                .orElseThrow()
                                .cube());
                assertThat(moved.entries().map(entry -> entry.codes().toArray(String[]::new)))
                        .allMatch(
                                cell -> counted.exact().get(cell) != was.exact().get(cell));
            }
        }
    }

    @Test
    void nothing_reported_is_never_drawn_or_written_as_zero() throws Exception {
        for (Measure measure : List.of(INSPECTIONS, VIOLATIONS)) {
            List<Said> silent = file("1.2.0", measure, Division.STATE, Division.STATE).stream()
                    .filter(said -> said.status().equals("not-reported"))
                    .toList();
            String page = read("/datos?medida=%s&anio=%d&edicion=1.2.0".formatted(measure.slug(), YEAR));
            assertThat(silent).isNotEmpty().allMatch(said -> said.value().isEmpty());
            assertThat(Pattern.compile("class=\"mx\"").matcher(page).results().count())
                    .isEqualTo(2L * silent.size() + 1);
            assertThat(SMALL_IN_MAP.matcher(page).find()).isFalse();
        }
    }

    @Test
    void the_page_the_table_file_and_the_cube_file_say_the_same() throws Exception {
        for (Measure measure : MEASURES) {
            String cube = read("/datos/ediciones/1.2.0/%s-%d.csv".formatted(measure.slug(), YEAR));
            Map<String, Integer> sums = new HashMap<>();
            try (var csv = CsvReader.builder().ofNamedCsvRecord(cube)) {
                csv.forEach(row ->
                        sums.merge(row.getField("entidad"), Integer.parseInt(row.getField("valor")), Integer::sum));
            }
            String page = read("/datos?medida=%s&anio=%d&edicion=1.2.0".formatted(measure.slug(), YEAR));
            for (Said said : file("1.2.0", measure, Division.STATE, Division.STATE)) {
                if (said.country() || said.value().isEmpty()) continue;
                String state = said.place().iterator().next().substring("entidad=".length());
                assertThat(number(said)).isEqualTo(sums.getOrDefault(state, 0));
                assertThat(page)
                        .contains("<th scope=\"row\">%s</th><td class=\"num\">%,d"
                                .formatted(Division.STATE.label(state), number(said)));
            }
        }
    }

    @Test
    void every_format_gives_the_same_numbers_and_none_to_what_nobody_reported() throws Exception {
        for (Measure measure : MEASURES) {
            String query = "?edicion=1.2.0&medida=%s&anio=%d&columnas=trimestre".formatted(measure.slug(), YEAR);
            List<String> csv;
            List<String> sdmx;
            try (var file = CsvReader.builder().ofNamedCsvRecord(read("/datos/cuadro.csv" + query))) {
                csv = file.stream().map(row -> row.getField("valor")).toList();
            }
            try (var file = CsvReader.builder().ofNamedCsvRecord(read("/datos/cuadro-sdmx.csv" + query))) {
                sdmx = file.stream().map(row -> row.getField("OBS_VALUE")).toList();
            }
            List<String> json = new ArrayList<>();
            JsonMapper.shared()
                    .readTree(read("/datos/cuadro.json" + query))
                    .get("value")
                    .forEach(value -> json.add(value.isNull() ? "" : value.asString()));
            assertThat(csv).hasSizeGreaterThan(100).isEqualTo(sdmx).isEqualTo(json);
            assertThat(ReadParquet.numbers(bytes("/datos/cuadro.parquet" + query), "valor").stream()
                            .map(number -> number.map(value -> Long.toString(value.longValue()))
                                    .orElse("")))
                    .containsExactlyElementsOf(csv);
        }
    }

    @Test
    void in_english_the_words_are_english_and_the_numbers_are_the_same() throws Exception {
        for (Measure measure : MEASURES)
            for (String divided : List.of("", "&columnas=trimestre", "&entidad=07&filas=trimestre")) {
                String query = "?edicion=1.2.0&medida=%s&anio=%d%s".formatted(measure.slug(), YEAR, divided);
                String spanish = read("/datos" + query);
                String english = read("/datos" + query + "&lengua=en");
                assertThat(numbers(english)).hasSizeGreaterThan(4).isEqualTo(numbers(spanish));
                assertThat(english)
                        .contains("<html lang=\"en-US\">", measure.label(Language.EN), "January to March")
                        .doesNotContain(measure.labelEs(), "Enero a marzo", "Cómo citar", "No reportó");
                assertThat(read("/datos/cuadro.json" + query + "&lengua=en"))
                        .contains(measure.label(Language.EN))
                        .doesNotContain(measure.labelEs());
            }
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void a_cube_in_columns_is_the_cube_in_lines_and_its_hash_is_in_the_manifest() throws Exception {
        for (Measure measure : MEASURES) {
            String name = "/datos/ediciones/1.2.0/%s-%d".formatted(measure.slug(), YEAR);
            byte[] columns = bytes(name + ".parquet");
            try (var csv = CsvReader.builder().ofNamedCsvRecord(read(name + ".csv"))) {
                assertThat(ReadParquet.numbers(columns, "valor"))
                        .containsExactlyElementsOf(csv.stream()
                                .map(row -> Optional.of(Double.valueOf(row.getField("valor"))))
                                .toList());
            }
            assertThat(read("/datos/ediciones/1.2.0/manifiesto.json"))
                    .contains(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(columns)));
        }
    }

    private byte[] bytes(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void a_workbook_holds_the_same_numbers_and_says_what_must_be_known_of_them() throws Exception {
        String query = "?edicion=1.2.0&medida=inspecciones&anio=%d".formatted(YEAR);
        List<String> csv;
        try (var file = CsvReader.builder().ofNamedCsvRecord(read("/datos/cuadro.csv" + query))) {
            csv = file.stream().map(row -> row.getField("valor")).toList();
        }
        byte[] workbook = bytes("/datos/cuadro.xlsx" + query);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = book.getFirstSheet().read();
            int value = rows.getFirst().getCellCount() - 2;
            assertThat(rows.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(value)
                                    .map(BigDecimal::toPlainString)
                                    .orElse("")))
                    .containsExactlyElementsOf(csv);
            assertThat(book.findSheet("Notas").orElseThrow().read())
                    .anyMatch(row -> row.getCellText(0).equals("Cobertura"))
                    .anyMatch(row -> row.getCellText(0).equals("not-reported"));
        }
    }

    @Test
    void year_by_year_the_total_is_that_of_the_year_and_no_change_is_told_where_other_authorities_signed()
            throws Exception {
        for (Measure measure : MEASURES) {
            String query = "?edicion=1.2.0&medida=" + measure.slug();
            try (var file = CsvReader.builder().ofNamedCsvRecord(read("/datos/serie.csv" + query))) {
                assertThat(file.stream())
                        .extracting(row -> row.getField("anio"), row -> row.getField("valor"))
                        .containsExactlyElementsOf(catalogue.find("1.2.0").orElseThrow().cubes().stream()
                                .filter(published -> published.measure().equals(measure))
                                .sorted(Comparator.comparingInt(Published::year))
                                .map(published ->
                                        tuple(Integer.toString(published.year()), Integer.toString(published.total())))
                                .toList());
            }
            assertThat(read("/datos" + query)).contains("Año por año").doesNotContain("<td class=\"num\">+");
        }
    }

    @Test
    void the_catalogue_leads_to_every_table() throws Exception {
        String catalogue = read("/catalogo.jsonld");

        assertThat(catalogue).contains("/datos/cuadro.json?medida=violaciones&anio=" + YEAR);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_manifest_names_every_file_by_its_hash() throws Exception {
        String manifest = read("/datos/ediciones/1.2.0/manifiesto.json");

        assertThat(Stream.of("inspecciones", "violaciones", "ninas-ninos"))
                .allMatch(slug -> manifest.contains("\"%s-%d.csv\"".formatted(slug, YEAR)));
        assertThat(manifest).contains(sha256(read("/datos/ediciones/1.2.0/violaciones-%d.csv".formatted(YEAR))));
    }
}
