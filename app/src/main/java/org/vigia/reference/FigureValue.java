package org.vigia.reference;

import java.math.BigDecimal;

/** What a figure says: how many or how much, an amount of money, or yes or no. */
public sealed interface FigureValue {
    /** A count or a measure, never negative; what it counts is the figure's unit. */
    record Quantity(BigDecimal number) implements FigureValue {
        public Quantity {
            if (number.signum() < 0) throw new IllegalArgumentException("Cantidad negativa: " + number);
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /** An amount of money, never negative. */
    record Amount(Money money) implements FigureValue {
        public Amount {
            if (money.amount().signum() < 0) throw new IllegalArgumentException("Importe negativo: " + money.amount());
        }
    }

    /** The answer to a statement: it is so, or it is not. */
    record Answer(boolean yes) implements FigureValue {}

    static FigureValue of(long number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /** No count and no money. An answer is never zero. */
    default boolean isZero() {
        return switch (this) {
            case Quantity quantity -> quantity.number().signum() == 0;
            case Amount amount -> amount.money().amount().signum() == 0;
            case Answer _ -> false;
        };
    }

    /** No money is none in any currency. @throws IllegalArgumentException when the two cannot be added: answers, or different currencies */
    default FigureValue plus(FigureValue other) {
        return switch (this) {
            case Quantity mine
            when other instanceof Quantity theirs -> new Quantity(mine.number().add(theirs.number()));
            case Quantity mine when mine.isZero() && other instanceof Amount -> other;
            case Amount mine when other instanceof Quantity && other.isZero() -> mine;
            case Amount mine
            when other instanceof Amount theirs -> new Amount(mine.money().plus(theirs.money()));
            case Quantity _, Amount _, Answer _ ->
                throw new IllegalArgumentException("No se pueden sumar %s y %s".formatted(this, other));
        };
    }
}
