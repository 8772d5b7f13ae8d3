package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.vigia.page.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DefinitionsTest {
    private static final Definitions REGISTRY = new Definitions();

    @Test
    void every_definition_reads_views_of_granted_columns_only() {
        assertThat(REGISTRY.listAll()).allSatisfy(measure -> {
            assertThat(measure.facts()).isNotEmpty();
            assertThat(measure.sql()).doesNotContainPattern("(from|join) \\w+\\.\\w+(?<!_fact)\\s");
        });
    }

    @Test
    void every_year_is_counted_by_exactly_one_version_of_each_measure() {
        for (String name :
                REGISTRY.listAll().stream().map(Measure::name).distinct().toList())
            for (int year = 2000; year < 2100; year++) {
                int counted = year;
                assertThat(REGISTRY.listAll().stream()
                                .filter(measure -> measure.name().equals(name))
                                .filter(measure -> REGISTRY.counts(measure, counted)))
                        .as("%s %d", name, year)
                        .hasSize(1);
            }
    }

    @Test
    void every_division_has_codes_and_no_code_twice() {
        assertThat(Division.values())
                .allSatisfy(division -> assertThat(
                                division.dimension(false).finest().codes())
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates());
    }

    @Test
    void what_nobody_can_count_yet_has_a_reason() {
        assertThat(Missing.listAll())
                .extracting(missing -> missing.label(Language.ES))
                .contains("Servicios recibidos por programa");
        for (Language language : Language.values())
            assertThat(Missing.listAll())
                    .allSatisfy(missing -> assertThat(missing.reason(language)).hasSizeGreaterThan(40));
    }
}
