package org.vigia.law;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vigia.reference.Money;

/** What a fine may amount to, by the UMA of the day of the breach (LFT 992); a person decides within it. */
public record FineRange(
        Money minimum,
        Money maximum,
        FineScale scale,
        Uma uma,
        int affectedWorkers,
        boolean recidivism,
        String explanation) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("es", "MX"));

    /** Where a proposed amount lies; {@code reason} is for the screen. */
    public sealed interface Check {
        String reason();

        record Inside(String reason) implements Check {}

        record Below(String reason) implements Check {}

        record Above(String reason) implements Check {}
    }

    static FineRange of(FineScale scale, Uma uma, Violation violation) {
        var times = BigDecimal.valueOf(violation.affectedWorkers())
                .multiply(BigDecimal.valueOf(violation.recidivism() ? 2 : 1));
        var explanation = "%s: %d a %d UMA × $%s (UMA del %s, día de la infracción) × %d %s%s"
                .formatted(
                        scale.provision(),
                        scale.umaMin(),
                        scale.umaMax(),
                        uma.daily().toPlainString(),
                        DAY.format(violation.on()),
                        violation.affectedWorkers(),
                        violation.affectedWorkers() == 1 ? "persona afectada" : "personas afectadas",
                        violation.recidivism()
                                ? " × 2 por reincidencia; coteje con la multa anterior, que es la que se duplica"
                                : "");
        return new FineRange(
                amount(scale.umaMin(), uma, times, violation),
                amount(scale.umaMax(), uma, times, violation),
                scale,
                uma,
                violation.affectedWorkers(),
                violation.recidivism(),
                explanation);
    }

    private static Money amount(int units, Uma uma, BigDecimal times, Violation violation) {
        return Money.pesos(uma.daily().multiply(BigDecimal.valueOf(units)).multiply(times), violation.on());
    }

    private static String pesos(Money money) {
        return String.format(Locale.ROOT, "$%,.2f", money.amount());
    }

    /** Compares an amount in the same currency with this range. */
    public Check check(Money proposed) {
        if (!proposed.currency().equals(minimum.currency()))
            throw new IllegalArgumentException(
                    "Moneda %s: la multa se fija en %s".formatted(proposed.currency(), minimum.currency()));
        var range = "de %s a %s".formatted(pesos(minimum), pesos(maximum));
        var amount = pesos(proposed);
        if (proposed.amount().compareTo(minimum.amount()) < 0)
            return new Check.Below(
                    "%s es menos que el mínimo; el rango es %s. %s.".formatted(amount, range, explanation));
        if (proposed.amount().compareTo(maximum.amount()) > 0)
            return new Check.Above(
                    "%s es más que el máximo; el rango es %s. %s.".formatted(amount, range, explanation));
        return new Check.Inside("%s está en el rango %s. %s.".formatted(amount, range, explanation));
    }
}
