package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.reference.Money;

class CourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_proceeding_begins_with_a_recommendation() {
        assertThatThrownBy(() -> new Course(List.of(new Step.Upheld(DAY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_fined_unheard() {
        Course summoned = begun().then(new Step.Summoned(DAY, Method.PERSONAL));
        assertThatThrownBy(() -> summoned.then(fined(DAY)))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        refused -> assertThat(refused.unmet())
                                .singleElement()
                                .asString()
                                .contains("Instrucción cerrada"));
    }

    @Test
    void no_step_lies_before_the_one_it_follows() {
        assertThatThrownBy(() -> begun().then(new Step.Summoned(DAY.minusDays(1), Method.PERSONAL)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 mar 2026")
                .hasMessageContaining("2 mar 2026");
    }

    @Property(tries = 50_000)
    void every_course_follows_the_table_of_stages(@ForAll("anySteps") List<Step> tried) {
        Course course = begun();
        for (Step step : tried) {
            Stage before = course.stage();
            Course so = course;
            if (before.next().contains(step.stage())) course = course.then(step);
            else assertThatThrownBy(() -> so.then(step)).isInstanceOf(NotYet.class);
        }
        assertThat(course.steps()).extracting(Step::stage).doesNotHaveDuplicates();
    }

    @Property(tries = 50_000)
    void a_fine_that_is_handed_over_was_heard_decided_and_notified(@ForAll("anySteps") List<Step> tried) {
        Course course = begun();
        for (Step step : tried) if (course.stage().next().contains(step.stage())) course = course.then(step);
        if (course.stage() == Stage.HANDED_OVER)
            assertThat(course.steps())
                    .extracting(Step::stage)
                    .containsSubsequence(
                            Stage.RECOMMENDED,
                            Stage.SUMMONED,
                            Stage.HEARD,
                            Stage.FINED,
                            Stage.NOTIFIED,
                            Stage.HANDED_OVER);
    }

    @Property(tries = 50_000)
    void days_never_run_backwards(@ForAll("anySteps") List<Step> tried, @ForAll @IntRange(min = 0, max = 20) int days) {
        Course course = begun();
        for (Step step : tried) if (course.stage().next().contains(step.stage())) course = course.then(step);
        assertThat(course.steps()).extracting(Step::on).isSorted();
    }

    @Test
    void the_table_of_stages_is_drawn() throws IOException {
        Path drawing = Path.of("..", "docs", "sanction-stages.md");
        String table = Arrays.stream(Stage.values())
                .map(stage -> "| `%s` | %s | %s |\n"
                        .formatted(
                                stage,
                                stage.label(),
                                stage.isFinal()
                                        ? "–"
                                        : stage.next().stream()
                                                .sorted()
                                                .map(next -> "`" + next + "`")
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(
                        "",
                        "# Stages of a proceeding\n\nDrawn by `CourseTest`.\n\n| Stage | On the screen | Next |\n|---|---|---|\n",
                        ""));
        String before = Files.exists(drawing) ? Files.readString(drawing) : "";
        Files.writeString(drawing, table);
        assertThat(before)
                .as("the stages changed: read docs/sanction-stages.md and commit it")
                .isEqualTo(table);
    }

    static Course begun() {
        return Course.begin(new Step.Recommended(DAY));
    }

    static Step fined(LocalDate on) {
        return new Step.Fined(on, Money.pesos(new BigDecimal("10000"), on));
    }

    @Provide
    Arbitrary<List<Step>> anySteps() {
        return Arbitraries.of(
                        new Step.Recommended(DAY),
                        new Step.Summoned(DAY, Method.PERSONAL),
                        new Step.Heard(DAY, true),
                        fined(DAY),
                        new Step.NotSanctioned(DAY, NoFine.REBUTTED),
                        new Step.Notified(DAY, Method.PERSONAL),
                        new Step.Challenged(DAY, Remedy.REVIEW),
                        new Step.Upheld(DAY),
                        new Step.Annulled(DAY),
                        new Step.HandedOver(DAY, "FIN-07"))
                .list()
                .ofMaxSize(40);
    }
}
