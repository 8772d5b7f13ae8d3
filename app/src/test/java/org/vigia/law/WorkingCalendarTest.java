package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigia.law.WorkingCalendar.Kind;
import org.vigia.law.WorkingCalendar.Suspension;

class WorkingCalendarTest {
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");
    private static final WorkingCalendar OF_AN_AUTHORITY = new Law()
            .calendar("IFT")
            .suspending(Stream.of(2018, 2021, 2024)
                    .map(year -> new Suspension(
                            LocalDate.of(year, 4, 25),
                            LocalDate.of(year, 5, 6),
                            "Suspensión inventada",
                            "Gaceta inventada"))
                    .toList());

    /** Holidays on weekends, suspensions over holidays and ends of years are all among the days drawn. */
    @Property(tries = 500)
    void working_days_are_those_on_which_nothing_says_why_not(
            @ForAll @IntRange(max = 4_000) int from, @ForAll @IntRange(max = 400) int days, @ForAll Kind kind) {
        LocalDate after = FIRST.plusDays(from);
        LocalDate to = after.plusDays(days);
        int counted = (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> OF_AN_AUTHORITY.reasonOff(kind, day).isEmpty())
                .count();
        assertThat(OF_AN_AUTHORITY.workingDays(kind, after, to)).isEqualTo(counted);
        assertThat(OF_AN_AUTHORITY.workingDays(kind, to, after)).isEqualTo(-counted);
    }

    @Test
    void a_year_whose_days_nobody_loaded_is_refused_wherever_it_lies_between() {
        var twoYears =
                new WorkingCalendar(Map.of(FIRST, List.of(), LocalDate.parse("2018-01-01"), List.of()), List.of());
        assertThatThrownBy(() ->
                        twoYears.workingDays(Kind.LABOUR, LocalDate.parse("2016-12-31"), LocalDate.parse("2018-01-02")))
                .hasMessageContaining("Calendario de 2017")
                .hasMessageContaining("non_working_days.csv");
    }
}
