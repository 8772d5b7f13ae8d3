package org.vigia.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.reference.Money;

class CollectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    void silence_is_unknown_with_its_age_and_never_zero(@ForAll @IntRange(min = 0, max = 4000) int days) {
        Collected silent = account().collected(DAY.plusDays(days));
        assertThat(silent).isEqualTo(new Collected.Unknown(days));
        assertThat(silent.label()).startsWith("Desconocido · ").contains("sin informe");
    }

    @Test
    void a_receipt_and_a_demand_say_nothing_of_the_money() {
        Collection account =
                account().then(new Report.Acknowledged(DAY.plusDays(3))).then(new Report.Demanded(DAY.plusDays(10)));
        assertThat(account.collected(DAY.plusDays(15)).label()).isEqualTo("Desconocido · 5 días sin informe");
    }

    @Test
    void a_cancelled_account_is_a_confirmed_nothing() {
        assertThat(account().then(new Report.Cancelled(DAY)).collected(DAY))
                .isEqualTo(new Collected.ZeroConfirmed(CollectionEvent.CANCELLED));
    }

    @Test
    void a_payment_in_full_covers_exactly_what_is_owed() {
        Collection part = account().then(new Report.PaidInPart(DAY, pesos("400.10")));
        assertThatThrownBy(() -> part.then(new Report.PaidInFull(DAY, pesos("600.00"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("$599.90 MXN");
        assertThat(part.then(new Report.PaidInFull(DAY, pesos("599.90"))).owed())
                .isZero();
    }

    @Test
    void after_the_end_nothing_more_is_reported() {
        assertThatThrownBy(() -> account().then(new Report.Prescribed(DAY)).then(new Report.Demanded(DAY)))
                .isInstanceOf(NotYet.class);
    }

    @Property
    void what_is_paid_never_exceeds_the_fine(@ForAll("reports") List<Report> reports) {
        Collection account = account();
        for (Report report : reports) {
            try {
                account = account.then(report);
            } catch (NotYet | InvalidInput refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
        assertThat(account.paid()).isLessThanOrEqualTo(account.fine().amount());
        assertThat(account.reports())
                .filteredOn(Report.PaidInFull.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(account.reports().stream().anyMatch(Report.PaidInFull.class::isInstance))
                .isEqualTo(account.owed().signum() == 0);
    }

    private static Collection account() {
        return new Collection(pesos("1000.00"), DAY, List.of());
    }

    private static Money pesos(String amount) {
        return Money.pesos(amount, DAY);
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.01"), new BigDecimal("1100.00"))
                        .ofScale(2),
                Arbitraries.of(new BigDecimal("1000.00"), new BigDecimal("250.00"), new BigDecimal("500.00")));
        return Combinators.combine(Arbitraries.of(CollectionEvent.class), amounts)
                .as((event, amount) ->
                        event.on(DAY, event.hasAmount() ? Optional.of(Money.pesos(amount, DAY)) : Optional.empty()))
                .list()
                .ofMaxSize(12);
    }
}
