package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReformTest {
    private static final Law LAW = new Law();
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");
    private static final Reform REFORM = sound(Reforms.ofFourRules());
    private static final ZoneId CENTRE = ZoneId.of("America/Mexico_City");

    @Test
    void a_reform_of_four_rules_is_data_alone_and_judges_only_later_facts_otherwise() {
        var before = List.of(longDay(FROM.minusYears(4)), longDay(FROM.minusDays(1)));
        assertThat(LAW.preview(REFORM, before)).isEmpty();
        var after = longDay(FROM);
        assertThat(LAW.preview(REFORM, List.of(before.getFirst(), before.getLast(), after)))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.facts()).isEqualTo(after);
                    assertThat(changed.added()).extracting(BreachKind::code).containsExactly("CL10");
                    assertThat(changed.removed()).isEmpty();
                });
    }

    @Test
    void the_range_of_a_fine_and_a_term_change_on_the_day_of_the_reform() {
        var reformed = Law.with(REFORM);
        assertThat(ceiling(reformed, FROM.minusDays(1))).isEqualTo(ceiling(LAW, FROM.minusDays(1)));
        assertThat(ceiling(LAW, FROM)).isEqualTo("293275.00");
        assertThat(ceiling(reformed, FROM)).isEqualTo("586550.00");
        assertThat(answerBy(reformed, "2026-12-31T18:00:00Z")).isEqualTo(answerBy(LAW, "2026-12-31T18:00:00Z"));
        assertThat(answerBy(LAW, "2027-01-04T18:00:00Z")).isEqualTo("2027-01-25");
        assertThat(answerBy(reformed, "2027-01-04T18:00:00Z")).isEqualTo("2027-01-18");
    }

    @Test
    void no_legal_case_of_an_earlier_day_is_judged_otherwise() {
        var works = Cases.of("judgment_cases.csv")
                .filter(row -> !row.getField("breaches").equals("counsel"))
                .map(JudgmentTest::work)
                .toList();
        assertThat(works).hasSizeGreaterThan(300);
        assertThat(LAW.preview(REFORM, works)).isEmpty();
    }

    @Test
    void the_law_in_force_is_the_same_after_a_preview() {
        var rules = LAW.rules();
        LAW.preview(REFORM, List.of(longDay(FROM)));
        assertThat(LAW.rules()).isEqualTo(rules);
        assertThat(Law.with(REFORM).rules()).hasSize(rules.size() + 4);
    }

    @Test
    void a_reform_that_touches_the_past_is_refused() {
        var rows = Reforms.ofFourRules();
        for (var past : List.of(
                rows.replace("2016-01-28,2026-12-31", "2016-01-28,2026-12-30"),
                rows.replace("F995,2027-01-01", "F995,2026-06-01"),
                rows.replaceFirst("50–2500 UMA", "60–2500 UMA"))) {
            assertThat(LAW.draft(FROM, past).flaws())
                    .anyMatch(flaw -> flaw.sentence().contains("cambia el pasado"));
            assertThatThrownBy(() -> Law.with(LAW.draft(FROM, past).reform())).hasMessageContaining("F995");
        }
    }

    @Test
    void a_past_fact_is_replayed_under_the_law_of_any_day() {
        var harvest = WorkFacts.on(LocalDate.parse("2022-01-15"), Age.known(16))
                .at("111219")
                .no(WorkQuestion.FAMILY_CIRCLE, WorkQuestion.CHEMICALS, WorkQuestion.MACHINERY)
                .no(WorkQuestion.HEAVY_VEHICLES)
                .withHazards(Set.of());
        var replay = LAW.replay(harvest, LocalDate.parse("2022-05-15"));
        assertThat(replay.differs()).isTrue();
        assertThat(replay.removed()).extracting(BreachKind::code).containsExactly("CL06");
        assertThat(replay.applied()).isEqualTo(LAW.judge(harvest));
        assertThat(LAW.replay(harvest, LocalDate.parse("2022-01-16")).differs()).isFalse();
    }

    private static Reform sound(String rows) {
        var draft = LAW.draft(FROM, rows);
        assertThat(draft.flaws()).isEmpty();
        return draft.reform();
    }

    private static WorkFacts longDay(LocalDate day) {
        return WorkFacts.on(day, Age.known(15))
                .at("461110")
                .no(WorkQuestion.FAMILY_CIRCLE)
                .withHours(5.5, 5)
                .withHazards(Set.of());
    }

    private static String ceiling(Law law, LocalDate on) {
        return law.fineRange("F995", new Violation(on, 1, false))
                .maximum()
                .amount()
                .toPlainString();
    }

    private static String answerBy(Law law, String start) {
        return law.due("SUMMONS_ANSWER", Instant.parse(start), CENTRE, law.calendar("DGAJ"))
                .lastDay()
                .toString();
    }
}
