package org.vigia.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigia.reference.Money;

class FineRangeTest {
    private static final Law LAW = new Law();
    private static final LocalDate DAY = LocalDate.parse("2023-02-01");

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("fine_cases.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_legal_case_has_its_range(NamedCsvRecord row) {
        var on = LocalDate.parse(row.getField("on"));
        var violation = new Violation(
                on,
                Integer.parseInt(row.getField("workers")),
                row.getField("recidivism").equals("yes"));
        if (row.getField("uma").equals("counsel")) {
            assertThatThrownBy(() -> LAW.fineRange(row.getField("scale"), violation))
                    .hasMessageContaining("área jurídica");
            return;
        }
        var range = LAW.fineRange(row.getField("scale"), violation);
        assertThat(range.uma().daily()).isEqualTo(row.getField("uma"));
        assertThat(range.minimum()).isEqualTo(Money.pesos(row.getField("minimum"), on));
        assertThat(range.maximum()).isEqualTo(Money.pesos(row.getField("maximum"), on));
        assertThat(range.scale().provision()).isEqualTo(row.getField("citation"));
        assertThat(range.scale().certainty()).isEqualTo(Cases.certainty(row));
    }

    @Test
    void a_proposed_amount_is_placed_with_its_reason() {
        var range = LAW.fineRange("F995BIS", new Violation(DAY, 1, false));
        assertThat(range.check(Money.pesos("518700.00", DAY))).isInstanceOf(FineRange.Check.Inside.class);
        assertThat(range.check(Money.pesos("518700.01", DAY))).isInstanceOf(FineRange.Check.Above.class);
        assertThat(range.check(Money.pesos("25934.99", DAY))).isInstanceOf(FineRange.Check.Below.class);
        assertThat(range.check(Money.pesos("1.00", DAY)).reason())
                .contains("25,935.00")
                .contains("103.74")
                .contains("995 Bis");
    }

    @Test
    void a_day_without_a_uma_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> LAW.uma(LocalDate.parse("2015-12-31")))
                .hasMessageContaining("2015-12-31")
                .hasMessageContaining("INEGI");
    }

    @Test
    void the_umas_follow_each_other_without_gap_or_overlap() {
        for (var day = LocalDate.parse("2016-01-28");
                day.isBefore(LocalDate.parse("2027-02-01"));
                day = day.plusDays(1)) {
            var uma = LAW.uma(day);
            assertThat(day).isBetween(uma.validFrom(), uma.validTo());
            if (day.equals(uma.validTo()) && day.getYear() < 2027)
                assertThat(LAW.uma(day.plusDays(1)).validFrom()).isEqualTo(day.plusDays(1));
        }
    }

    @Test
    void a_breach_repeats_another_for_two_years_from_its_record() {
        assertThat(LAW.isRecidivism(LocalDate.parse("2021-03-01"), LocalDate.parse("2023-03-01")))
                .isTrue();
        assertThat(LAW.isRecidivism(LocalDate.parse("2021-03-01"), LocalDate.parse("2023-03-02")))
                .isFalse();
    }

    @Property
    void a_range_grows_with_the_uma_and_with_each_worker(
            @ForAll @IntRange(min = 1, max = 100_000) int cents,
            @ForAll @IntRange(min = 0, max = 100_000) int more,
            @ForAll @IntRange(min = 1, max = 500) int workers) {
        var scale = LAW.fineRange("F995", new Violation(DAY, 1, false)).scale();
        var low = FineRange.of(scale, uma(cents), new Violation(DAY, workers, false));
        var high = FineRange.of(scale, uma(cents + more), new Violation(DAY, workers + 1, false));
        assertThat(low.minimum().amount())
                .isLessThanOrEqualTo(low.maximum().amount())
                .isLessThan(high.minimum().amount());
        assertThat(low.maximum().amount()).isLessThan(high.maximum().amount());
    }

    private static Uma uma(int cents) {
        return new Uma(BigDecimal.valueOf(cents, 2), DAY, DAY.plusYears(1));
    }
}
