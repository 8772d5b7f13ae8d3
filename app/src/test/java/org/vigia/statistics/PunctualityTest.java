package org.vigia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.vigia.reference.Coverage;
import org.vigia.statistics.Punctuality.Signed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PunctualityTest {
    private static final List<String> ASKED = List.of("VIOLATIONS", "COMPLAINTS");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Signed signed(String measure, String from, String to, String on) {
        return new Signed("07", measure, Coverage.between(day(from), day(to)), day(on));
    }

    private static List<Quarter> of(Signed... lines) {
        return new Punctuality(2025, List.of(lines)).of("07", ASKED);
    }

    @Test
    void a_quarter_is_due_at_the_end_of_the_month_after_it() {
        assertThat(of())
                .extracting(Quarter::due)
                .containsExactly(day("2025-04-30"), day("2025-07-31"), day("2025-10-31"), day("2026-01-31"));
    }

    @Test
    void what_is_signed_by_its_day_is_on_time_and_after_it_late() {
        assertThat(of(
                        signed("VIOLATIONS", "2025-01-01", "2025-03-31", "2025-04-30"),
                        signed("COMPLAINTS", "2025-01-01", "2025-03-31", "2025-05-01")))
                .first()
                .isEqualTo(new Quarter(2025, 1, 2, 1, 1, 0));
    }

    @Test
    void a_return_of_the_whole_year_is_late_for_all_quarters_but_the_last() {
        assertThat(of(signed("VIOLATIONS", "2025-01-01", "2025-12-31", "2026-01-20")))
                .extracting(Quarter::late, Quarter::onTime, Quarter::missing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(0, 1, 1));
    }

    @Test
    void a_quarter_is_reported_only_by_days_that_hold_all_of_it() {
        assertThat(of(signed("VIOLATIONS", "2025-01-01", "2025-10-31", "2025-11-10")))
                .extracting(Quarter::missing)
                .containsExactly(1, 1, 1, 2);
    }

    @Test
    void a_correction_does_not_make_an_early_report_late() {
        assertThat(of(
                        signed("VIOLATIONS", "2025-01-01", "2025-03-31", "2025-04-10"),
                        signed("VIOLATIONS", "2025-01-01", "2025-03-31", "2025-09-01")))
                .first()
                .extracting(Quarter::onTime)
                .isEqualTo(1);
    }

    @Test
    void a_return_that_does_not_say_its_days_is_neither_on_time_nor_missing() {
        assertThat(of(new Signed("07", "VIOLATIONS", Coverage.NOT_STATED, day("2025-02-01"))))
                .allMatch(quarter -> quarter.undated() == 1 && quarter.missing() == 1);
    }

    @Test
    void what_another_authority_signed_is_not_counted() {
        assertThat(new Punctuality(2025, List.of(signed("VIOLATIONS", "2025-01-01", "2025-12-31", "2025-04-01")))
                        .of("08", ASKED))
                .allMatch(quarter -> quarter.missing() == 2);
    }
}
