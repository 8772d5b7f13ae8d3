package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.law.Law;
import org.vigia.reference.Money;

class FineSheetTest {
    private static final Law LAW = new Law();
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);

    @Test
    void the_ceiling_is_that_of_the_day_of_the_breach_not_of_the_decision() {
        var before = breach("CL01", LocalDate.of(2023, 1, 31));
        var after = breach("CL01", LocalDate.of(2023, 2, 1));
        assertThat(decide(after, "518700.00").total(DECIDED)).contains(Money.pesos("518700.00", DECIDED));
        assertThatThrownBy(() -> decide(before, "518700.00"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("481,100.00")
                .hasMessageContaining("96.22")
                .hasMessageContaining("UMA del 31 de enero de 2023");
    }

    @Test
    void a_repeated_breach_may_cost_double_within_two_years_only() {
        var breach = breach("CL06", LocalDate.of(2025, 5, 10));
        assertThat(line(breach, "500000", Optional.of(LocalDate.of(2023, 5, 10)))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.range().recidivism()).isTrue());
        assertThatThrownBy(() -> line(breach, "500000", Optional.of(LocalDate.of(2023, 5, 9))))
                .hasMessageContaining("reincidencia-")
                .hasMessageContaining("dos años");
        assertThatThrownBy(() -> decide(breach, "500000")).hasMessageContaining("282,850.00");
    }

    @Test
    void one_child_is_one_worker() {
        var breach = breach("CL06", LocalDate.of(2025, 5, 10));
        var two = new NewLine(breach.finding(), 2, Optional.empty(), Optional.of(new BigDecimal("10000")));
        assertThatThrownBy(() -> FineSheet.of(List.of(two), List.of(breach), LAW, DECIDED))
                .hasMessageContaining("personas-");
    }

    @Property(tries = 100)
    void the_range_grows_with_the_workers_affected(@ForAll @IntRange(min = 1, max = 500) int workers) {
        var many = Charge.of(UUID.randomUUID(), Optional.empty(), "CL13", LocalDate.of(2025, 5, 10));
        var ceiling = new BigDecimal("282850.00").multiply(BigDecimal.valueOf(workers));
        var line = new NewLine(many.finding(), workers, Optional.empty(), Optional.of(ceiling));
        assertThat(FineSheet.of(List.of(line), List.of(many), LAW, DECIDED).lines())
                .hasSize(1);
        var beyond = new NewLine(
                many.finding(), workers, Optional.empty(), Optional.of(ceiling.add(new BigDecimal("0.01"))));
        assertThatThrownBy(() -> FineSheet.of(List.of(beyond), List.of(many), LAW, DECIDED))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_breach_is_fined_once() {
        var breach = breach("CL06", LocalDate.of(2025, 5, 10));
        var line = new NewLine(breach.finding(), 1, Optional.empty(), Optional.of(new BigDecimal("10000")));
        assertThatThrownBy(() -> FineSheet.of(List.of(line, line), List.of(breach), LAW, DECIDED))
                .hasMessageContaining("una por infracción");
    }

    @Property
    void no_amount_outside_the_range_of_its_day_is_ever_accepted(
            @ForAll("provisions") String provision,
            @ForAll("days") LocalDate day,
            @ForAll("amounts") BigDecimal amount) {
        var breach = breach(provision, day);
        var range = FineLine.range(LAW, breach, 1, false);
        boolean inside = amount.compareTo(range.minimum().amount()) >= 0
                && amount.compareTo(range.maximum().amount()) <= 0;
        if (inside) assertThat(decide(breach, amount.toPlainString()).lines()).hasSize(1);
        else
            assertThatThrownBy(() -> decide(breach, amount.toPlainString()))
                    .hasMessageContaining("$%,.2f".formatted(range.minimum().amount()))
                    .hasMessageContaining("$%,.2f".formatted(range.maximum().amount()));
    }

    @Property
    void both_ends_of_the_range_are_allowed_and_one_cent_beyond_is_not(
            @ForAll("provisions") String provision, @ForAll("days") LocalDate day) {
        var breach = breach(provision, day);
        var range = FineLine.range(LAW, breach, 1, false);
        BigDecimal cent = new BigDecimal("0.01");
        for (var end : List.of(range.minimum().amount(), range.maximum().amount()))
            assertThat(decide(breach, end.toPlainString()).lines()).hasSize(1);
        assertThatThrownBy(() ->
                        decide(breach, range.minimum().amount().subtract(cent).toPlainString()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> decide(breach, range.maximum().amount().add(cent).toPlainString()))
                .isInstanceOf(InvalidInput.class);
    }

    @Property
    void the_fine_is_the_sum_of_its_lines(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 10_000) Integer> places) {
        var breaches = places.stream()
                .map(place -> breach("CL06", LocalDate.of(2025, 3, 1)))
                .toList();
        var lines = new java.util.ArrayList<NewLine>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < places.size(); i++) {
            var amount = new BigDecimal("5657.00").add(BigDecimal.valueOf(places.get(i), 2));
            sum = sum.add(amount);
            lines.add(new NewLine(breaches.get(i).finding(), 1, Optional.empty(), Optional.of(amount)));
        }
        var sheet = FineSheet.of(lines, breaches, LAW, DECIDED);
        assertThat(sheet.total(DECIDED)).contains(Money.pesos(sum, DECIDED));
    }

    private static Charge breach(String provision, LocalDate day) {
        return Charge.of(UUID.randomUUID(), Optional.of(UUID.randomUUID()), provision, day);
    }

    private static FineSheet decide(Charge breach, String amount) {
        return line(breach, amount, Optional.empty());
    }

    private static FineSheet line(Charge breach, String amount, Optional<LocalDate> earlier) {
        var line = new NewLine(breach.finding(), 1, earlier, Optional.of(new BigDecimal(amount)));
        return FineSheet.of(List.of(line), List.of(breach), LAW, DECIDED);
    }

    @Provide
    Arbitrary<String> provisions() {
        return Arbitraries.of("CL01", "CL02", "CL06", "CL13", "CL20");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4020).map(LocalDate.of(2016, 1, 28)::plusDays);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2);
    }
}
