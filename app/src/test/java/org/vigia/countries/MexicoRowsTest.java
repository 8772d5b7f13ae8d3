package org.vigia.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigia.reference.CodeList;
import org.vigia.reference.FigureValue;

/** What our report's own rows say of Mexico is what ILAB published of it, where both do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MexicoRowsTest {
    private static final List<CodeList.Row> ROWS =
            CodeList.read("publication", "rows.csv").rows();

    private static final Map<Statistic, String> PERCENTAGES = Map.of(
            Statistic.ATTENDING, "ATTENDING",
            Statistic.COMBINING, "COMBINING",
            Statistic.COMPLETION, "COMPLETION",
            Statistic.AGRICULTURE, "AGRICULTURE",
            Statistic.INDUSTRY, "INDUSTRY",
            Statistic.SERVICES, "SERVICES");

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022})
    void the_statistics_of_each_cycle_are_those_that_were_published(int cycle) {
        var mexico = new Profile(Country.find("MEX").orElseThrow(), cycle);
        for (StatisticRow row : mexico.statistics())
            Optional.ofNullable(PERCENTAGES.get(row.statistic()))
                    .ifPresent(key -> assertThat(number(cell(key, cycle)))
                            .as("%d %s", cycle, key)
                            .isEqualByComparingTo(number(row).movePointRight(2)));
        String working = String.format(
                Locale.US,
                "%.1f (%,d)",
                number(row(mexico, Statistic.WORKING)).movePointRight(2),
                number(row(mexico, Statistic.WORKING_CHILDREN)).longValueExact());
        assertThat(cell("WORKING", cycle)).isEqualTo(working);
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void the_laws_are_as_they_were_published(Standard standard) {
        for (int cycle : List.of(2019, 2020, 2021, 2022)) {
            StandardRow published = new Profile(Country.find("MEX").orElseThrow(), cycle)
                    .standards().stream()
                            .filter(row -> row.standard() == standard)
                            .findFirst()
                            .orElseThrow();
            String[] ours =
                    cell(standard.code().toUpperCase(Locale.ROOT), cycle).split("\\|");
            assertThat(ours[0])
                    .as("%d %s", cycle, standard)
                    .isEqualTo(published.conforms().orElseThrow().print());
            String age =
                    published.age().filter(LegalAge::known).map(LegalAge::print).orElse("—");
            assertThat(ours[1]).as("%d %s", cycle, standard).isEqualTo(age);
        }
    }

    @Test
    void every_suggested_action_of_2022_is_one_of_those_that_were_published() {
        List<String> published = new Profile(Country.find("MEX").orElseThrow(), 2022)
                .actions().stream().map(action -> plain(action.text())).toList();
        List<String> ours = ROWS.stream()
                .filter(row -> row.get("table").equals("11"))
                .map(row -> plain(row.get("cells_en").split("\\|")[0]))
                .toList();
        assertThat(ours).containsExactlyInAnyOrderElementsOf(published);
    }

    /** Without accents and typographic signs; one space is missing in the source. */
    private static String plain(String text) {
        return text.replaceAll("[’‘]", "'")
                .replace("á", "a")
                .replace("theInter-", "the Inter-")
                .strip();
    }

    private static StatisticRow row(Profile profile, Statistic statistic) {
        return profile.statistics().stream()
                .filter(row -> row.statistic() == statistic)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(StatisticRow row) {
        return ((FigureValue.Quantity) row.published().figure().getValue()).number();
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell);
    }

    private static String cell(String key, int year) {
        return ROWS.stream()
                .filter(row -> row.get("key").equals(key))
                .filter(row -> row.find("from").map(Integer::valueOf).orElse(0) <= year
                        && row.find("to").map(Integer::valueOf).orElse(year) >= year)
                .findFirst()
                .orElseThrow()
                .get("cells_en");
    }
}
