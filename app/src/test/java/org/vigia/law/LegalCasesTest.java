package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of legal cases as a whole; each table's rows are judged in the test of its own part of the law. */
class LegalCasesTest {
    private static final Set<String> TURNING_DAYS = Set.of("reform", "uma", "holiday", "leap");

    @Test
    void there_are_at_least_400_cases_and_60_on_the_days_around_a_change() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(all().filter(row -> TURNING_DAYS.contains(row.getField("edge"))))
                .hasSizeGreaterThanOrEqualTo(60);
        for (var day : TURNING_DAYS)
            assertThat(all().map(row -> row.getField("edge"))).contains(day);
    }

    @Test
    void every_case_has_a_name_of_its_own_a_citation_and_how_sure_it_is() {
        for (var file : files()) {
            var rows = Cases.of(file).toList();
            assertThat(rows).extracting(row -> row.getField("case")).doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.getField("citation")).isNotBlank();
                assertThat(Cases.certainty(row)).isNotNull();
            });
        }
    }

    @Test
    void no_two_cases_of_a_table_ask_the_same() {
        var asked = Cases.of("judgment_cases.csv")
                .map(row -> Stream.of(
                                "on",
                                "born",
                                "age_from",
                                "age_to",
                                "activities",
                                "hazards",
                                "hours",
                                "days",
                                "yes",
                                "no",
                                "state")
                        .map(row::getField)
                        .toList());
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void the_golden_checks_are_cases() {
        var golden = Stream.of("competence_cases.csv", "fine_cases.csv")
                .flatMap(Cases::of)
                .filter(row -> row.getField("golden").equals("yes"))
                .map(row -> row.getField("case"));
        assertThat(golden)
                .contains(
                        "Ingenio azucarero",
                        "Taller de reparación automotriz",
                        "Taller de reparación automotriz, seguridad",
                        "Venta ambulante",
                        "Cuadrilla de cosecha en dos entidades",
                        "Enero de 2023 usa la UMA de 2022",
                        "Techo del 995 Bis el 1 de febrero de 2023");
    }

    private static List<String> files() {
        return List.of("judgment_cases.csv", "competence_cases.csv", "fine_cases.csv", "deadline_cases.csv");
    }

    private static Stream<NamedCsvRecord> all() {
        return files().stream().flatMap(Cases::of);
    }
}
