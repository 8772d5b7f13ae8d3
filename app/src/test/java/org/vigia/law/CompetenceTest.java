package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

class CompetenceTest {
    private static final Law LAW = new Law();
    private static final LocalDate DAY = LocalDate.parse("2022-03-01");

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("competence_cases.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_legal_case_is_decided_as_written(NamedCsvRecord row) {
        var competence = LAW.competence(new CompetenceFacts(
                Cases.codes(row, "activities"),
                Enterprise.valueOf(row.getField("enterprise")),
                Matter.valueOf(row.getField("matter")),
                Integer.parseInt(row.getField("states")),
                Answer.valueOf(row.getField("illicit")),
                LocalDate.parse(row.getField("on"))));
        assertThat(competence.jurisdiction()).isEqualTo(Jurisdiction.valueOf(row.getField("jurisdiction")));
        assertThat(competence.needsRuling())
                .isEqualTo(row.getField("needs_ruling").equals("yes"));
        assertThat(competence.rule()).isEqualTo(row.getField("rule"));
        assertThat(competence.provision()).contains(row.getField("citation"));
        assertThat(competence.certainty()).isEqualTo(Cases.certainty(row));
    }

    @Test
    void the_reason_names_the_branch_and_its_edge() {
        var competence = LAW.competence(asked(Set.of("11193"), Enterprise.NONE));
        assertThat(competence.reason()).contains("Azucarera").contains("conexa");
        assertThat(competence.branches()).extracting(Branch::code).containsExactly("R05");
    }

    @Test
    void an_unknown_enterprise_is_named_as_missing() {
        assertThat(LAW.competence(asked(Set.of("811111"), Enterprise.UNKNOWN)).missing())
                .containsExactly("el tipo de empresa");
        assertThat(LAW.competence(asked(Set.of("811111"), Enterprise.NONE)).missing())
                .isEmpty();
    }

    @Test
    void there_are_22_federal_branches_and_their_codes_exist() {
        var reference = new Reference();
        assertThat(LAW.branches(DAY).stream()
                        .map(Branch::code)
                        .filter(code -> code.startsWith("R"))
                        .distinct())
                .hasSize(22);
        assertThat(LAW.branches(DAY))
                .allMatch(branch -> reference.findIndustry(branch.industry()).isPresent());
    }

    @Property
    void competence_always_answers_with_a_reason(
            @ForAll @Size(max = 3) Set<@From("industries") String> activities,
            @ForAll Enterprise enterprise,
            @ForAll Matter matter,
            @ForAll @IntRange(min = 1, max = 32) int states,
            @ForAll Answer illicit) {
        var competence = LAW.competence(new CompetenceFacts(activities, enterprise, matter, states, illicit, DAY));
        assertThat(competence.reason()).isNotBlank();
        assertThat(competence.provision()).isNotBlank();
        if (competence.jurisdiction() == Jurisdiction.PROVISIONAL_STATE)
            assertThat(competence.needsRuling()).isTrue();
        assertThat(competence.jurisdiction() == Jurisdiction.NONE_LABOUR).isEqualTo(illicit == Answer.YES);
    }

    @Provide
    Arbitrary<String> industries() {
        return Arbitraries.of(
                new Reference().industries().stream().map(Industry::code).toList());
    }

    private static CompetenceFacts asked(Set<String> activities, Enterprise enterprise) {
        return new CompetenceFacts(activities, enterprise, Matter.CHILD_LABOUR, 1, Answer.NO, DAY);
    }
}
