package org.vigia.countries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigia.page.Language;
import org.vigia.reference.Figure.Kind;

/** ILAB's other six files: every row read as typed values, and the whole printed back as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IlabFilesTest {
    /** Name, rows, and the SHA-256 of the file as it was handed over. */
    static List<Arguments> files() {
        return List.of(
                Arguments.of(
                        "statistics",
                        StatisticRow.FILE,
                        7_148,
                        "e56fd698f262a711a9f86d5dc8d8cf12385d50a0650baa848d196d5bf16fb393"),
                Arguments.of(
                        "goods", Good.FILE, 3_024, "3ac9a319b4a192fd51820cf98fa8cc294a6bbf439a065ff57a58de056fe5e136"),
                Arguments.of(
                        "goods-list",
                        ListedGood.FILE,
                        467,
                        "6d04f3729994d61c0f741ce383564056056fc7e6d9ccae9678a6210891ff9c28"),
                Arguments.of(
                        "legal-standards",
                        StandardRow.FILE,
                        11_064,
                        "37636fd09ea162d4a712e5bd2448863826502c9750a977bdd2563adf122db992"),
                Arguments.of(
                        "advancement",
                        Assessment.FILE,
                        1_003,
                        "ebb27206b3f294ac223a3fb3cf2a5fd60cd5efd43218269c66f60de88433f526"),
                Arguments.of(
                        "suggested-actions",
                        SuggestedAction.FILE,
                        4_405,
                        "16483ac03739141752964401ad9663753e8de8022b5797ee2960829fcac5a841"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_whole_file_is_printed_back_byte_for_byte(
            String name, SourceFile<? extends SourceRow> file, int rows, String sha256) throws Exception {
        byte[] published = file(name);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(published)))
                .isEqualTo(sha256);
        assertThat(file.rows()).hasSize(rows);
        assertThat(file.write(file.rows()).getBytes(StandardCharsets.UTF_8)).isEqualTo(published);
        assertThat(file.source().licence()).startsWith("Dominio público");
    }

    @Test
    void every_word_that_stands_in_place_of_a_number_is_a_kind_and_never_a_number() {
        assertThat(kinds(StatisticRow.FILE))
                .isEqualTo(new EnumMap<>(
                        Map.of(Kind.MEASURED, 4_301L, Kind.NOT_APPLICABLE, 446L, Kind.UNAVAILABLE, 2_385L + 16)));
        assertThat(StatisticRow.FILE.rows())
                .filteredOn(row -> row.published().print().matches("[^0-9]+"))
                .hasSize(446 + 2_385 + 16)
                .allMatch(row -> row.published().figure().value() == null);
    }

    @Test
    void a_standard_left_blank_is_in_no_kind() {
        assertThat(StandardRow.FILE.rows())
                .filteredOn(row -> row.kind().isEmpty())
                .hasSize(372);
        assertThat(StandardRow.FILE.rows())
                .filteredOn(row -> row.kind().isEmpty())
                .flatMap(SourceRow::data)
                .allMatch(datum -> datum.kind().isEmpty() && datum.value().isEmpty());
    }

    @Test
    void a_country_without_a_level_has_none() {
        assertThat(Assessment.FILE.rows())
                .filteredOn(row -> row.level().isEmpty())
                .hasSize(68);
        assertThat(Assessment.FILE.rows())
                .filteredOn(row -> row.kind().equals(Optional.of(Kind.UNAVAILABLE)))
                .hasSize(28)
                .allMatch(row -> row.text(Language.ES).equals("Sin evaluación"));
    }

    @Test
    void an_area_without_actions_is_not_applicable_and_no_text() {
        assertThat(SuggestedAction.FILE.rows())
                .filteredOn(row -> !row.applies())
                .hasSize(211)
                .flatMap(SourceRow::data)
                .allMatch(datum -> datum.kind().equals(Optional.of(Kind.NOT_APPLICABLE))
                        && datum.value().isEmpty());
    }

    @Test
    void the_last_list_of_goods_is_that_of_the_last_cycle() {
        assertThat(ListedGood.FILE.rows().stream()
                        .map(good -> List.<Object>of(
                                good.name(), good.iso3(), good.child(), good.forced(), good.forcedChild())))
                .containsExactlyInAnyOrderElementsOf(Good.FILE.rows().stream()
                        .filter(good -> good.cycle() == 2022)
                        .map(good -> List.<Object>of(
                                good.name(), good.iso3(), good.child(), good.forced(), good.forcedChild()))
                        .toList());
    }

    @Test
    void every_country_of_every_file_has_a_name_and_a_region() {
        assertThat(files().stream()
                        .map(file -> (SourceFile<?>) file.get()[1])
                        .flatMap(file -> file.rows().stream())
                        .map(SourceRow::iso3)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Country.all().stream().map(Country::iso3).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Some Advancement", "Minimal Advancement - Efforts Made", "moderate advancement"})
    void a_level_that_ilab_has_not_used_is_refused(String text) {
        assertThatThrownBy(() -> Level.read(text)).hasMessageContaining("«" + text + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "17.5", "12/13", "16+", "16*", "18‡", "N/A", "N/A*"})
    void every_form_of_an_age_is_read_and_printed_back(String text) {
        var asked = new PublishedText(Statistic.WORKING_CHILDREN.asked(), 2022);
        assertThat(LegalAge.read(asked, text).print()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/", "/13", "15 years", "16++", "-3"})
    void any_other_age_is_refused(String text) {
        var asked = new PublishedText(Statistic.WORKING_CHILDREN.asked(), 2022);
        assertThatThrownBy(() -> LegalAge.read(asked, text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Kind, Long> kinds(SourceFile<StatisticRow> file) {
        Map<Kind, Long> kinds = file.rows().stream()
                .collect(groupingBy(row -> row.published().figure().kind(), counting()));
        return new EnumMap<>(kinds);
    }

    private static byte[] file(String name) throws Exception {
        try (var in = new GZIPInputStream(Objects.requireNonNull(
                IlabFilesTest.class.getResourceAsStream("/countries/%s.csv.gz".formatted(name))))) {
            return in.readAllBytes();
        }
    }
}
