package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.law.WorkQuestion.FAMILY_CIRCLE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgeTest {
    private static final Law LAW = new Law();
    private static final LocalDate DAY = LocalDate.parse("2022-05-15");

    @Test
    void an_age_is_complete_on_the_birthday() {
        var born = LocalDate.parse("2007-05-15");
        assertThat(Age.on(DAY.minusDays(1), born)).isEqualTo(Age.known(14));
        assertThat(Age.on(DAY, born)).isEqualTo(Age.known(15));
        assertThatThrownBy(() -> Age.on(DAY, DAY.plusDays(1))).hasMessageContaining("posterior");
    }

    @Test
    void in_doubt_a_person_is_presumed_the_younger() {
        assertThat(Age.between(17, 20).presumed()).isEqualTo(Age.Stage.ADOLESCENT);
        assertThat(Age.between(11, 13).presumed()).isEqualTo(Age.Stage.CHILD);
        assertThat(Age.known(18).presumed()).isEqualTo(Age.Stage.ADULT);
        assertThat(Age.unknown().presumed()).isEqualTo(Age.Stage.CHILD);
    }

    @Test
    void an_estimate_keeps_every_band_it_may_lie_in() {
        assertThat(Age.between(14, 16).bands())
                .containsExactly(Age.Band.FROM_12_TO_14, Age.Band.AGED_15, Age.Band.FROM_16_TO_17);
    }

    @Test
    void an_inverted_range_is_refused() {
        assertThatThrownBy(() -> Age.between(16, 14)).hasMessageContaining("de 16 a 14");
    }

    @Property
    void certainly_below_implies_possibly_below(
            @ForAll @IntRange(max = 60) int least,
            @ForAll @IntRange(max = 60) int width,
            @ForAll @IntRange(min = 1, max = 60) int years) {
        var age = Age.between(least, least + width);
        if (age.certainlyBelow(years)) assertThat(age.possiblyBelow(years)).isTrue();
        assertThat(age.bands()).isNotEmpty();
    }

    @Property(tries = 2000)
    void narrowing_an_age_adds_only_breaches_that_were_possible_and_takes_none_away(
            @ForAll @IntRange(max = 17) int first,
            @ForAll @IntRange(max = 17) int second,
            @ForAll @IntRange(max = 17) int third,
            @ForAll Map<WorkQuestion, Answer> answers) {
        var sorted = IntStream.of(first, second, third).sorted().toArray();
        var wide = judge(Age.between(sorted[0], sorted[2]), answers);
        for (var narrow : new Age[] {Age.between(sorted[0], sorted[1]), Age.between(sorted[1], sorted[2])}) {
            var judged = judge(narrow, answers);
            assertThat(breaches(judged)).containsAll(breaches(wide));
            var thinkable = breaches(wide);
            wide.possible().forEach(possible -> thinkable.add(possible.kind().code()));
            assertThat(thinkable).containsAll(breaches(judged));
        }
    }

    @Property
    void below_15_no_breach_asks_for_what_only_older_workers_may_have(
            @ForAll @IntRange(max = 14) int least,
            @ForAll @IntRange(max = 14) int most,
            @ForAll Map<WorkQuestion, Answer> answers) {
        var judgment = judge(Age.between(Math.min(least, most), Math.max(least, most)), answers);
        assertThat(breaches(judgment))
                .doesNotContain("CL03", "CL04", "CL05", "CL10", "CL11", "CL12", "CL13", "CL14", "CL15");
        if (answers.get(FAMILY_CIRCLE) == Answer.NO && answers.get(WorkQuestion.TALENT_ACTIVITY) != Answer.YES)
            assertThat(breaches(judgment)).contains("CL01");
    }

    private static Judgment judge(Age age, Map<WorkQuestion, Answer> answers) {
        return LAW.judge(new WorkFacts(
                DAY,
                age,
                Optional.empty(),
                Set.of("111219"),
                Optional.of(Set.of()),
                OptionalDouble.of(7),
                OptionalDouble.of(6),
                answers));
    }

    private static Set<String> breaches(Judgment judgment) {
        return judgment.breaches().stream().map(breach -> breach.kind().code()).collect(Collectors.toSet());
    }
}
