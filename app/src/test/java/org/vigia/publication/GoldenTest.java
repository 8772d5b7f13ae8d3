package org.vigia.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.vigia.Acting;
import org.vigia.Approved;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.coordination.SeedReturns;
import org.vigia.law.Law;
import org.vigia.page.Language;
import org.vigia.platform.TestDatabase;
import org.vigia.release.Catalogue;
import org.vigia.release.Edition;
import org.vigia.release.PublicEdition;
import org.vigia.release.Releases;
import org.vigia.statistics.Board;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.Quarter;
import org.vigia.statistics.RowDefinition;
import org.vigia.statistics.Statistics;

/** The report of 2022, cell by cell, out of records and returns. */
@VigiaTest(ownDatabase = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "approved", "golden");

    @Autowired
    Publication publication;

    @Autowired
    Statistics statistics;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MockMvc web;

    @TempDir
    static Path folder;

    @BeforeAll
    void load(
            @Autowired SeedReturns returns,
            @Autowired TestDatabase database,
            @Autowired Releases releases,
            @Autowired Acting acting) {
        SeedCountry.insertInspections(database.superuser(), 35_098, 38_337);
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        Edition edition = PublicEdition.publish(acting, releases);
        publication.writeReport(published(edition, 2022), Format.CSV, Language.EN, folder);
    }

    @Test
    void table_6_equals_the_report_cell_by_cell() {
        equalCellByCell(
                cells(folder.resolve("table-06.csv"), "2021", "2022"),
                cells(GOLDEN.resolve("table6-labor-enforcement.csv"), "2021_printed", "2022_printed"));
    }

    @Test
    void the_board_says_who_reported_and_who_is_silent_and_never_what() throws Exception {
        var board = statistics.getBoard(2022);
        int violations =
                board.measures().stream().map(RowDefinition::measure).toList().indexOf("VIOLATIONS");
        assertThat(board.lines()).hasSize(33);
        assertThat(board.stated(violations))
                .as("the federation and eleven states")
                .isEqualTo(12);
        assertThat(board.asked(violations)).isEqualTo(33);
        int fined =
                board.measures().stream().map(RowDefinition::measure).toList().indexOf("PENALTIES_IMPOSED");
        assertThat(board.stated(fined))
                .as("as the report counts: nothing to fine where nothing was found")
                .isOne();
        assertThat(statuses(board, violations, "00"))
                .as("a signed zero is a number")
                .isEqualTo(Board.Status.STATED);
        assertThat(statuses(board, violations, "07")).isEqualTo(Board.Status.STATED);
        assertThat(statuses(board, violations, "02")).isEqualTo(Board.Status.SILENT);
        var csv = web.perform(get("/datos/silencio.csv").param("anio", "2022"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines()).hasSize(34).allMatch(line -> line.matches("2022,.*|anio,.*"));
        web.perform(get("/datos/silencio").param("anio", "2022")).andExpect(status().isOk());
        web.perform(get("/datos/silencio").param("anio", "ayer")).andExpect(status().isNotFound());
    }

    @Test
    void the_board_says_of_each_quarter_what_was_signed_late_or_without_its_days() {
        Board.Line federation = statistics.getBoard(2022).lines().getFirst();
        assertThat(federation.quarters())
                .as("only inspections say their days: until October")
                .extracting(Quarter::late, Quarter::onTime)
                .containsExactly(tuple(1, 0), tuple(1, 0), tuple(1, 0), tuple(0, 0));
        assertThat(federation.quarters()).allMatch(quarter -> quarter.undated() > 0);
        assertThat(statistics.getBoard(2022).lines().get(2).quarters())
                .as("Baja California has signed nothing")
                .allMatch(quarter -> quarter.missing() == quarter.asked());
    }

    private static Board.Status statuses(Board board, int measure, String authority) {
        return board.lines().stream()
                .filter(line -> line.authority().equals(authority))
                .findFirst()
                .orElseThrow()
                .statuses()
                .get(measure);
    }

    private CountryReport published(Edition edition, int year) {
        return catalogue
                .find(edition.version())
                .orElseThrow()
                .findReport(year)
                .orElseThrow()
                .report();
    }

    @Test
    void what_an_edition_keeps_is_what_was_reckoned() {
        assertThat(catalogue.findCurrent().orElseThrow().reports())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(kept -> {
                    assertThat(kept.report()).isEqualTo(statistics.getReport(kept.year()));
                    assertThat(kept.board()).isEqualTo(statistics.getBoard(kept.year()));
                });
    }

    @Test
    void table_7_equals_the_report_cell_by_cell() {
        equalCellByCell(
                cells(folder.resolve("table-07.csv"), "2021", "2022"),
                cells(GOLDEN.resolve("table7-criminal-enforcement.csv"), "2021_printed", "2022_printed"));
    }

    @Test
    void behind_each_cell_stands_the_kind_of_figure_the_report_means() {
        assertThat(kinds(6)).isEqualTo(cells(GOLDEN.resolve("table6-labor-enforcement.csv"), "2021_kind", "2022_kind"));
        assertThat(kinds(7))
                .isEqualTo(cells(GOLDEN.resolve("table7-criminal-enforcement.csv"), "2021_kind", "2022_kind"));
    }

    @Test
    void footnotes_are_made_from_the_deviations_and_equal_the_report() throws IOException {
        assertThat(Files.readString(folder.resolve("footnotes.csv")).replace("\r\n", "\n"))
                .isEqualTo(Files.readString(GOLDEN.resolve("footnotes.csv")));
    }

    @Test
    void no_default_is_stated_where_the_report_states_none() {
        var figures = statistics.getReport(2022).getTable(6).lines().stream()
                .filter(line -> line.definition().measure().equals("VIOLATIONS"))
                .flatMap(line -> line.cells().stream())
                .map(Cell::figure);
        assertThat(figures).allMatch(figure -> figure.coverage() == org.vigia.reference.Coverage.NOT_STATED);
    }

    @Test
    void the_facts_of_the_text_equal_the_report() {
        for (var expected : read(GOLDEN.resolve("narrative-facts.csv"))) {
            var fact = fact(expected.getField("fact").replace("the 2022 criminal", "the criminal"));
            for (String year : List.of("2021", "2022"))
                assertThat(asInTheReport(fact, year))
                        .as("%s, %s", expected.getField("fact"), year)
                        .isEqualTo(expected.getField(year));
        }
    }

    private static String asInTheReport(NamedCsvRecord fact, String year) {
        String kind = fact.getField(year + "_kind");
        return kind.equals("NOT_STATED") || kind.equals("UNKNOWN")
                ? kind
                : fact.getField(year).replace("≥", ">=").replace(",", "");
    }

    @Test
    void a_change_is_told_only_between_comparable_figures() {
        assertThat(note("federal inspectors")).isEqualTo("+58 between 2021 and 2022.");
        assertThat(note("Benito Juarez scholarship students")).startsWith("+1,200,000 ");
        assertThat(note("state child labor violations")).contains("not comparable");
        assertThat(note("known minimum of violations (federal + reporting states)"))
                .contains("not comparable");
    }

    @Test
    void the_need_of_inspectors_is_printed_with_both_ways_to_reckon_it() {
        assertThat(note("inspectors needed"))
                .contains("3,835 − 529 = 3,306", "13.8 %", "57,500,000 / 15,000 = 3,833.3");
    }

    @Test
    void whose_figures_they_are_is_told_and_that_nothing_is_known_of_the_others() {
        assertThat(note("state inspectors")).contains("11 of 32", "nothing is known of the other 21");
        assertThat(note("authorities behind the criminal figures"))
                .contains("Federal level, Aguascalientes, Chiapas, Ciudad de México, Puebla");
        assertThat(note("state CITI committees that reported their activities"))
                .contains("Baja California Sur", "Coahuila", "Chihuahua", "Jalisco", "State of Mexico");
    }

    @Test
    void suggested_actions_add_up() {
        assertThat(List.of("legal framework", "enforcement", "coordination", "government policies", "social programs"))
                .extracting(area -> fact("suggested actions: " + area).getField("2022"))
                .containsExactly("1", "9", "1", "1", "6");
    }

    @Test
    void every_file_of_the_report_is_as_approved() {
        List<Executable> checks = new ArrayList<>();
        for (var language : Language.values()) approve(Format.CSV, language, checks);
        approve(Format.JSON, Language.ES, checks);
        assertAll(checks);
    }

    private void approve(Format format, Language language, List<Executable> checks) {
        String place = "report-2022/" + language.locale().getLanguage() + "/";
        publication
                .files(statistics.getReport(2022), format, language)
                .forEach((file, text) -> checks.add(
                        () -> Approved.matches(place + file, utf8(text).replace("\r\n", "\n"))));
    }

    private static String utf8(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_report_on_paper_is_tagged_paged_and_prints_every_cell() throws Exception {
        byte[] file = web.perform(get("/datos/informes/ilab/report.pdf").param("anio", "2022"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(publication
                        .files(statistics.getReport(2022), Format.PDF, Language.ES)
                        .get("report.pdf"))
                .isEqualTo(file);
        try (var paper = Loader.loadPDF(file)) {
            var catalogue = paper.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("es-MX");
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Informe del país 2022");
            assertThat(paper.getPage(0).getMediaBox().getWidth()).as("letter").isEqualTo(612);
            for (var page : paper.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("página 1 de " + paper.getNumberOfPages(), "38,337†‡", "≥58", "Se desconoce")
                    .doesNotContain("#");
        }
    }

    @Test
    void the_public_page_prints_the_same_cells_with_marks_that_lead_to_their_notes() throws Exception {
        var page = web.perform(get("/datos/informes/ilab?anio=2022"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("38,337<sup><a href=\"#t6-n1\">†</a></sup><sup><a href=\"#t6-n2\">‡</a></sup>")
                .contains("id=\"t6-n2\">‡ Datos del 1 de enero de 2022 al 31 de octubre de 2022.")
                .contains(
                        "Se desconoce",
                        "No aplica",
                        "≥58",
                        "en 2022 reportaron 12 de 33 autoridades",
                        "2021 no se dice qué autoridades");
        assertThat(page.length()).isLessThan(60_000);
    }

    @Test
    void the_page_in_english_says_the_same_with_english_words() throws Exception {
        var page = web.perform(get("/datos/informes/ilab?anio=2022&lengua=en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "<html lang=\"en-US\">",
                        "Country report 2022",
                        "38,337<sup>",
                        "Data are for federal inspectorate only.",
                        "href=\"/datos/informes/ilab?anio=2022&amp;lengua=es\"")
                .doesNotContain("Se desconoce", "Quién reportó", "CSV en inglés");
    }

    @Test
    void every_format_prints_the_same_cell() throws Exception {
        for (var path : List.of("table-06.csv?anio=2022&lengua=en", "report.json?anio=2022&lengua=en"))
            assertThat(web.perform(get("/datos/informes/ilab/" + path))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .contains("38,337†‡", "N/A†");
        assertThat(utf8(publication
                        .files(statistics.getReport(2022), Format.HTML, Language.EN)
                        .getOrDefault("report.html", new byte[0])))
                .contains("38,337<sup>", "Data are for federal inspectorate only.");
    }

    @Test
    void a_year_nobody_reported_on_is_unknown_and_a_year_that_cannot_be_is_not_found() throws Exception {
        web.perform(get("/datos/informes/ilab?anio=2035")).andExpect(status().isNotFound());
        web.perform(get("/datos/informes/ilab?anio=22")).andExpect(status().isNotFound());
        web.perform(get("/datos/informes/ilab/otra.csv?anio=2022")).andExpect(status().isNotFound());
        assertThat(publication.view(statistics.getReport(2035), Language.EN).tables())
                .flatExtracting(ReportView.Table::rows)
                .flatExtracting(ReportView.Row::cells)
                .extracting(ReportView.Printed::whole)
                .containsOnly("Unknown");
    }

    private static String note(String fact) {
        return fact(fact).getField("note");
    }

    private List<List<String>> kinds(int table) {
        return statistics.getReport(2022).getTable(table).lines().stream()
                .map(line -> List.of(
                        line.definition().labelEn(),
                        line.cells().getFirst().figure().kind().name(),
                        line.cells().getLast().figure().kind().name()))
                .toList();
    }

    private static void equalCellByCell(List<List<String>> printed, List<List<String>> golden) {
        assertThat(Approved.differences(text(golden), text(printed))).isEmpty();
    }

    private static String text(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row)).collect(joining("\n"));
    }

    private static List<List<String>> cells(Path file, String first, String second) {
        return read(file).stream()
                .map(row -> List.of(row.getField("row"), row.getField(first), row.getField(second)))
                .toList();
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    private static List<String> column(String file, String column) {
        return read(folder.resolve(file)).stream()
                .map(row -> row.getField(column))
                .toList();
    }

    @Test
    void table_1_and_figure_1_hold_the_published_statistics_of_both_years() {
        assertThat(column("table-01.csv", "2022")).containsExactly("4.0 (866,293)", "97.5", "4.4", "102.7†");
        assertThat(column("table-01.csv", "2021")).containsExactly("4.0 (866,293)", "97.5", "4.4", "102.5");
        assertThat(column("figure-01.csv", "2022")).containsExactly("30.3", "16.1", "53.6");
        assertThat(column("figure-01.csv", "2022").stream().map(BigDecimal::new).reduce(BigDecimal::add))
                .contains(new BigDecimal("100.0"));
    }

    @Test
    void table_4_has_the_twelve_standards_and_names_rules_in_force() {
        assertThat(column("table-04.csv", "2022")).hasSize(12).allMatch(cell -> cell.startsWith("Yes; "));
        assertThat(column("table-04.csv", "2022").getFirst()).startsWith("Yes; 15; Article 123 of the Constitution");
        var rules = new Law().rules();
        assertThat(TextRow.listAll().stream().flatMap(row -> row.rule().stream()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(rules)
                        .anyMatch(rule -> rule.code().equals(code)
                                && rule.validFrom().filter(END::isBefore).isEmpty()
                                && rule.validTo().filter(END::isAfter).isEmpty()));
    }

    @Test
    void table_11_has_eighteen_actions_and_each_says_what_the_records_tell_or_that_they_tell_nothing() {
        assertThat(read(folder.resolve("table-11.csv")))
                .hasSize(18)
                .filteredOn(row -> row.getField("2022").endsWith("; 2019 – 2022"))
                .hasSize(17);
        Map<String, List<NamedCsvRecord>> evidence = read(folder.resolve("evidence.csv")).stream()
                .filter(row -> row.getField("table").equals("table-11"))
                .collect(groupingBy(row -> row.getField("row")));
        assertThat(evidence).hasSize(18);
        assertThat(evidence.get("E1 Enforcement"))
                .extracting(row -> row.getField("evidence"))
                .contains("Number of Labor Inspectors: 471 (2021), 529 (2022)")
                .anyMatch(text -> text.endsWith("3,306 (3,835 − 529 = 3,306)"));
        assertThat(evidence.get("P1 Government Policies"))
                .extracting(row -> row.getField("evidence"))
                .containsExactly("Unavailable: no record tells of it yet.");
        assertThat(evidence.get("E5 Enforcement"))
                .extracting(row -> row.getField("address"))
                .contains("/datos?medida=violaciones&anio=2022");
    }

    @Test
    void computed_indicators_show_their_arithmetic() {
        assertThat(read(folder.resolve("indicators.csv")))
                .extracting(row -> row.getField("value"), row -> row.getField("arithmetic"))
                .containsExactly(
                        tuple("3,833.3", "57,500,000 / 15,000 = 3,833.3"),
                        tuple("3,306", "3,835 − 529 = 3,306"),
                        tuple("13.8 %", "529 / 3,835 = 13.8 %"),
                        tuple("≥18.4 %", "707 / 3,835 = 18.4 %"),
                        tuple("72.5", "38,337 / 529 = 72.5, from January 1, 2022, to October 31, 2022"),
                        tuple("34.4 %", "11 / 32 = 34.4 %"),
                        tuple("15.6 %", "5 / 32 = 15.6 %"));
    }

    @Test
    void of_a_year_without_sources_nothing_is_supposed() {
        var view = publication.view(statistics.getReport(2024), Language.ES);

        assertThat(view.texts())
                .filteredOn(text -> text.id().equals("table-01") || text.id().equals("figure-01"))
                .hasSize(2)
                .allSatisfy(text -> {
                    assertThat(text.lines()).isEmpty();
                    assertThat(text.remark()).contains("No disponible: no hay una fuente de 2024.");
                });
        assertThat(view.texts())
                .filteredOn(text -> text.id().equals("table-04"))
                .singleElement()
                .satisfies(text -> assertThat(text.remark())
                        .contains("El texto es el del informe de 2022; nadie lo ha revisado para 2024."));
        assertThat(view.indicators())
                .filteredOn(one -> one.code().equals("GAP"))
                .extracting(Indicator::value)
                .containsExactly("No se puede calcular");
    }

    @Test
    void every_format_holds_the_tables_of_text() throws Exception {
        for (Language language : Language.values()) {
            String html = utf8(publication
                    .files(statistics.getReport(2022), Format.HTML, language)
                    .getOrDefault("report.html", new byte[0]));
            String json = utf8(publication
                    .files(statistics.getReport(2022), Format.JSON, language)
                    .getOrDefault("report.json", new byte[0]));
            assertThat(html).contains("866,293", "id=\"table-11\"", "id=\"figure-01\"", "3,306");
            assertThat(json).contains("866,293", "\"table-11\"", "\"figure-01\"", "3,306");
        }
        assertThat(web.perform(get("/datos/informes/ilab").param("anio", "2022"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "/reglas/J01",
                        "/datos?medida=inspecciones&amp;anio=2022&amp;filas=formalidad&amp;columnas=aviso&amp;edicion=1.0.0");
        web.perform(get("/datos/informes/ilab/table-11.csv").param("anio", "2022"))
                .andExpect(status().isOk());
    }

    private static NamedCsvRecord fact(String name) {
        return read(folder.resolve("facts.csv")).stream()
                .filter(row -> row.getField("fact").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such fact: " + name));
    }
}
