package org.vigia.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.coordination.SeedReturns;
import org.vigia.platform.TestDatabase;
import org.vigia.statistics.Cell;
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

    @TempDir
    static Path folder;

    @BeforeAll
    void load(@Autowired SeedReturns returns, @Autowired TestDatabase database) {
        SeedCountry.insertInspections(database.superuser());
        returns.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        publication.writeReport(2022, Format.CSV, Language.EN, folder);
    }

    @Test
    void table_6_equals_the_report_cell_by_cell() {
        assertThat(cells(folder.resolve("table-06.csv"), "2021", "2022"))
                .isEqualTo(cells(GOLDEN.resolve("table6-labor-enforcement.csv"), "2021_printed", "2022_printed"));
    }

    @Test
    void table_7_equals_the_report_cell_by_cell() {
        assertThat(cells(folder.resolve("table-07.csv"), "2021", "2022"))
                .isEqualTo(cells(GOLDEN.resolve("table7-criminal-enforcement.csv"), "2021_printed", "2022_printed"));
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
                .contains("Baja California Sur", "Coahuila", "Chihuahua", "Jalisco", "México");
    }

    @Test
    void suggested_actions_add_up() {
        assertThat(List.of("legal framework", "enforcement", "coordination", "government policies", "social programs"))
                .extracting(area -> fact("suggested actions: " + area).getField("2022"))
                .containsExactly("1", "9", "1", "1", "6");
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

    private static NamedCsvRecord fact(String name) {
        return read(folder.resolve("facts.csv")).stream()
                .filter(row -> row.getField("fact").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such fact: " + name));
    }
}
