package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.law.WorkQuestion.CHEMICALS;
import static org.vigia.law.WorkQuestion.FAMILY_CIRCLE;
import static org.vigia.law.WorkQuestion.HEAVY_VEHICLES;
import static org.vigia.law.WorkQuestion.MACHINERY;
import static org.vigia.law.WorkQuestion.MEDICAL_CERTIFICATE;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigia.reference.CodeList;
import org.vigia.reference.Money;
import org.vigia.rulebook.WorkRow;

class JudgmentTest {
    private static final Law LAW = new Law();
    private static final LocalDate JANUARY = LocalDate.parse("2022-01-15");
    private static final LocalDate MAY = LocalDate.parse("2022-05-15");

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("judgment_cases.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_legal_case_is_judged_as_written(NamedCsvRecord row) {
        if (row.getField("breaches").equals("counsel")) {
            assertThatThrownBy(() -> LAW.judge(work(row))).hasMessageContaining("área jurídica");
            return;
        }
        var judgment = LAW.judge(work(row));
        assertThat(judgment.breaches())
                .extracting(breach -> breach.kind().code())
                .containsExactlyElementsOf(codes(row, "breaches"));
        assertThat(judgment.possible())
                .extracting(possible -> possible.kind().code())
                .containsAll(codes(row, "possible"));
        if (row.getField("possible").isEmpty() && work(row).age().isExact())
            assertThat(judgment.possible()).isEmpty();
        assertThat(judgment.notes()).extracting(Judgment.Note::rule).containsExactlyElementsOf(codes(row, "notes"));
        assertThat(judgment.immediateCessation())
                .isEqualTo(codes(row, "at_once").contains("CESSATION"));
        assertThat(judgment.criminalNotice()).isEqualTo(codes(row, "at_once").contains("PROSECUTOR"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void every_answer_cites_what_the_case_cites_and_is_as_sure(NamedCsvRecord row) {
        var judgment = LAW.judge(work(row));
        var provisions = Stream.concat(
                        judgment.breaches().stream()
                                .flatMap(breach -> Stream.concat(
                                        breach.provisions().stream(),
                                        Stream.of(breach.kind().provision()))),
                        judgment.notes().stream().map(Judgment.Note::provision))
                .collect(Collectors.joining("; "));
        assertThat(provisions).contains(row.getField("citation").split("; "));
        var weakest = Stream.concat(
                        judgment.breaches().stream().map(Breach::certainty),
                        judgment.notes().stream().map(Judgment.Note::certainty))
                .max(Comparator.naturalOrder());
        assertThat(weakest).contains(Cases.certainty(row));
        assertThat(judgment.forCounsel().isEmpty()).isEqualTo(Cases.certainty(row) != Certainty.COUNSEL);
    }

    @ParameterizedTest
    @MethodSource("fined")
    void every_case_costs_the_sum_of_its_breaches_by_the_uma_of_its_day(NamedCsvRecord row) {
        var on = LocalDate.parse(row.getField("on"));
        var scales = LAW.judge(work(row)).breaches().stream()
                .map(breach -> breach.kind().fine());
        if (row.getField("minimum").equals("counsel")) {
            assertThat(scales)
                    .allSatisfy(scale -> assertThatThrownBy(() -> LAW.fineRange(scale, new Violation(on, 1, false)))
                            .hasMessageContaining("área jurídica"));
            return;
        }
        var ranges = scales.map(scale -> LAW.fineRange(scale, new Violation(on, 1, false)))
                .toList();
        assertThat(sum(ranges, FineRange::minimum)).isEqualByComparingTo(row.getField("minimum"));
        assertThat(sum(ranges, FineRange::maximum)).isEqualByComparingTo(row.getField("maximum"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void every_case_has_its_authority(NamedCsvRecord row) {
        var competence = LAW.competence(new CompetenceFacts(
                codes(row, "activities").stream().collect(Collectors.toUnmodifiableSet()),
                Enterprise.NONE,
                Matter.CHILD_LABOUR,
                1,
                Answer.NO,
                LocalDate.parse(row.getField("on"))));
        assertThat(competence.jurisdiction()).isEqualTo(Jurisdiction.valueOf(row.getField("jurisdiction")));
    }

    static Stream<NamedCsvRecord> answered() {
        return cases().filter(row -> !row.getField("breaches").equals("counsel"))
                .filter(row -> !row.getField("breaches").isEmpty()
                        || !row.getField("notes").isEmpty());
    }

    static Stream<NamedCsvRecord> fined() {
        return answered().filter(row -> !row.getField("breaches").isEmpty());
    }

    @Test
    void the_same_hand_harvest_is_a_breach_before_the_reform_only_and_says_why() {
        var before = LAW.judge(handHarvest(JANUARY)).breaches().getFirst();
        assertThat(before.kind().code()).isEqualTo("CL06");
        assertThat(before.hazards()).containsExactly("LFT-176-II.8");
        assertThat(before.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(before.explanations().getFirst())
                .contains("5 de abril de 2022")
                .contains("desde el 6");
        assertThat(before.fine()).map(FineScale::umaMax).contains(2500);

        var after = LAW.judge(handHarvest(MAY));
        assertThat(after.breaches()).isEmpty();
        assertThat(after.notes().getFirst().textEs())
                .contains("desde el 6")
                .contains("vigente hasta el 5 de abril de 2022");
    }

    @Test
    void the_hazard_has_another_text_on_each_side_of_the_reform() {
        assertThat(hazardText(JANUARY)).doesNotContain("químicos");
        assertThat(hazardText(MAY)).contains("químicos");
        assertThat(LAW.hazards(MAY))
                .filteredOn(hazard -> hazard.code().startsWith("LFT-176"))
                .hasSize(29);
    }

    @Test
    void a_child_under_15_stops_at_once_and_the_prosecutor_is_told() {
        var judgment = LAW.judge(WorkFacts.on(MAY, Age.known(11)).no(FAMILY_CIRCLE));
        assertThat(judgment.immediateCessation()).isTrue();
        assertThat(judgment.criminalNotice()).isTrue();
    }

    @Test
    void a_breach_that_rests_on_presumed_age_says_so() {
        var work = WorkFacts.on(MAY, Age.between(16, 19)).no(FAMILY_CIRCLE, MEDICAL_CERTIFICATE);
        assertThat(LAW.judge(work).breaches()).singleElement().matches(Breach::presumedMinor);
        var sure = WorkFacts.on(MAY, Age.between(16, 17)).no(FAMILY_CIRCLE, MEDICAL_CERTIFICATE);
        assertThat(LAW.judge(sure).breaches()).singleElement().matches(breach -> !breach.presumedMinor());
    }

    @Test
    void a_missing_fact_is_named() {
        var work = WorkFacts.on(MAY, Age.between(13, 15)).no(FAMILY_CIRCLE);
        assertThat(LAW.judge(work).possible().getFirst().missing()).containsExactly("la edad");
        assertThat(LAW.judge(work).missing())
                .contains("la edad", "si hay certificado médico vigente")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_doubt_on_sixteen_and_seventeen_goes_to_counsel() {
        var work = WorkFacts.on(MAY, Age.known(16)).no(FAMILY_CIRCLE).withHazards(Set.of("LFT-176-II.3"));
        assertThat(LAW.judge(work).forCounsel()).extracting(Judgment.Note::rule).contains("J06.8");
    }

    @Test
    void a_day_before_the_table_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> LAW.judge(handHarvest(LocalDate.parse("2014-01-15"))))
                .hasMessageContaining("2014-01-15")
                .hasMessageContaining("área jurídica");
    }

    @Test
    void hours_that_no_day_has_are_refused() {
        assertThatThrownBy(() -> handHarvest(MAY).withHours(25, 5)).hasMessageContaining("Horas al día");
    }

    private static String hazardText(LocalDate day) {
        return LAW.hazards(day).stream()
                .filter(hazard -> hazard.code().equals("LFT-176-II.8"))
                .findFirst()
                .orElseThrow()
                .textEs();
    }

    private static WorkFacts handHarvest(LocalDate day) {
        return WorkFacts.on(day, Age.known(16))
                .at("111219")
                .no(FAMILY_CIRCLE, CHEMICALS, MACHINERY, HEAVY_VEHICLES)
                .withHazards(Set.of());
    }

    static WorkFacts work(NamedCsvRecord row) {
        return WorkRow.facts(new CodeList.Row(row.getFieldsAsMap()));
    }

    private static BigDecimal sum(List<FineRange> ranges, Function<FineRange, Money> end) {
        return ranges.stream().map(range -> end.apply(range).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> codes(NamedCsvRecord row, String column) {
        return Cases.codes(row, column).stream().sorted().toList();
    }
}
