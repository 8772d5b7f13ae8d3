package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinesTest {
    private static final Law LAW = new Law();
    private static final ZoneId CENTRE = ZoneId.of("America/Mexico_City");
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("deadline_cases.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_legal_case_falls_due_as_written(NamedCsvRecord row) {
        var due = LAW.due(
                row.getField("deadline"),
                Instant.parse(row.getField("start")),
                ZoneId.of(row.getField("zone")),
                LAW.calendar("IFT"));
        assertThat(due.lastDay()).isEqualTo(row.getField("last_day"));
        assertThat(due.lateFrom()).isEqualTo(row.getField("late_from"));
        assertThat(due.skipped()).hasSize(Integer.parseInt(row.getField("skipped")));
        assertThat(due.rule().provision()).contains(row.getField("citation"));
        assertThat(due.rule().certainty()).isEqualTo(Cases.certainty(row));
    }

    @Test
    void each_day_left_out_says_why() {
        var due = LAW.due("EMPLOYER_OBSERVATIONS", Instant.parse("2022-05-02T18:00:00Z"), CENTRE, LAW.calendar("IFT"));
        assertThat(due.skipped())
                .extracting(DueDate.SkippedDay::reason)
                .containsExactly("Batalla de Puebla (LFPA 28; CFF 12)", "Sábado", "Domingo");
        assertThat(due.rule().provision()).contains("LFPA 68");
    }

    @Test
    void a_suspension_of_the_authority_moves_the_date() {
        var suspension = new WorkingCalendar.Suspension(
                LocalDate.parse("2022-05-19"),
                LocalDate.parse("2022-05-20"),
                "Suspensión por huracán",
                "Gaceta 19-05-2022");
        var start = Instant.parse("2022-05-18T18:00:00Z");
        var due = LAW.due(
                "EMPLOYER_OBSERVATIONS", start, CENTRE, LAW.calendar("ITL-07").suspending(List.of(suspension)));
        assertThat(due.lastDay()).isEqualTo("2022-05-27");
        assertThat(due.skipped())
                .extracting(DueDate.SkippedDay::reason)
                .contains("Suspensión por huracán (Gaceta 19-05-2022)");
    }

    @Test
    void a_term_whose_last_day_does_not_exist_ends_on_the_first_of_the_next_month() {
        var born = Instant.parse("2024-02-29T18:00:00Z");
        assertThat(LAW.due("SANCTION_TIME_BAR", born, CENTRE, LAW.calendar("IFT"))
                        .lastDay())
                .isEqualTo("2029-03-01");
        var autumn = Instant.parse("2024-11-30T18:00:00Z");
        assertThat(LAW.due("PROCEEDING_DECISION", autumn, CENTRE, LAW.calendar("IFT"))
                        .lastDay())
                .isEqualTo("2025-03-03");
    }

    @Test
    void a_deadline_is_late_only_after_its_last_day() {
        var due = LAW.due("RESOLUTION", Instant.parse("2022-03-14T18:00:00Z"), CENTRE, LAW.calendar("DGAJ"));
        assertThat(due.isLateAt(due.lateFrom().minusMillis(1))).isFalse();
        assertThat(due.isLateAt(due.lateFrom())).isTrue();
    }

    @Test
    void a_year_without_a_calendar_is_refused_with_the_remedy() {
        assertThatThrownBy(
                        () -> LAW.due("RESOLUTION", Instant.parse("2036-01-10T18:00:00Z"), CENTRE, LAW.calendar("IFT")))
                .hasMessageContaining("2036");
    }

    @Test
    void an_unknown_deadline_is_refused_by_name() {
        assertThatThrownBy(() -> LAW.due("SOON", Instant.EPOCH, CENTRE, LAW.calendar("IFT")))
                .hasMessageContaining("SOON");
    }

    @Property
    void a_term_in_working_days_never_ends_on_a_day_off(
            @ForAll @IntRange(max = 6900) int day, @ForAll @IntRange(max = 86_399) int second) {
        var start = FIRST.plusDays(day).atStartOfDay(CENTRE).plusSeconds(second).toInstant();
        var calendar = LAW.calendar("IFT");
        for (var rule : LAW.deadlines(FIRST)) {
            var kind = rule.calendar();
            if (kind.isEmpty()) continue;
            var due = LAW.due(rule.code(), start, CENTRE, calendar);
            assertThat(calendar.reasonOff(kind.get(), due.lastDay()))
                    .as(rule.code())
                    .isEmpty();
            assertThat(due.skipped())
                    .allMatch(skip -> calendar.reasonOff(kind.get(), skip.day()).isPresent());
            if (rule.unit() == DeadlineRule.Unit.WORKING_DAYS)
                assertThat(LocalDate.ofInstant(start, CENTRE)
                                .datesUntil(due.lastDay())
                                .count())
                        .isEqualTo(rule.length() + due.skipped().size());
        }
    }

    @Property
    void a_later_start_never_falls_due_earlier(
            @ForAll @IntRange(max = 6900) int day, @ForAll @IntRange(max = 30) int later) {
        var start = FIRST.plusDays(day).atTime(12, 0).atZone(CENTRE).toInstant();
        var next = FIRST.plusDays(day + later).atTime(12, 0).atZone(CENTRE).toInstant();
        var calendar = LAW.calendar("IFT");
        for (var rule : LAW.deadlines(FIRST))
            assertThat(LAW.due(rule.code(), next, CENTRE, calendar).lateFrom())
                    .isAfterOrEqualTo(
                            LAW.due(rule.code(), start, CENTRE, calendar).lateFrom());
    }
}
