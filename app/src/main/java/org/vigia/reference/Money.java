package org.vigia.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** An amount in a currency on a date: without the date it cannot be compared or converted. */
public record Money(BigDecimal amount, Currency currency, LocalDate date) {
    private static final Currency PESO = Currency.getInstance("MXN");

    public Money {
        if (amount.scale() > currency.getDefaultFractionDigits())
            throw new IllegalArgumentException("Importe %s: admite %d decimales en %s"
                    .formatted(amount.toPlainString(), currency.getDefaultFractionDigits(), currency));
        amount = amount.setScale(currency.getDefaultFractionDigits());
    }

    public static Money pesos(BigDecimal amount, LocalDate date) {
        return new Money(amount, PESO, date);
    }

    public static Money pesos(String amount, LocalDate date) {
        return pesos(new BigDecimal(amount), date);
    }

    /** Both together, as of the later date. @throws IllegalArgumentException for different currencies */
    public Money plus(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("No se suman %s y %s".formatted(currency, other.currency));
        return new Money(amount.add(other.amount), currency, date.isAfter(other.date) ? date : other.date);
    }
}
