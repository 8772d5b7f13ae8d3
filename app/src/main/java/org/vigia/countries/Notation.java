package org.vigia.countries;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.FigureValue;

/** How a value was written where that does not follow from the value. */
sealed interface Notation {
    /** Digits alone with as many decimals as there are, or the usual word. */
    static Notation plain(@Nullable FigureValue value) {
        return switch (value) {
            case null -> Word.USUAL;
            case FigureValue.Answer _ -> Word.USUAL;
            case FigureValue.Quantity quantity -> Numeral.plain(quantity.number());
            case FigureValue.Amount amount -> Numeral.plain(amount.money().amount());
        };
    }

    /**
     * A number.
     *
     * @param dollar it begins with the sign of the dollar
     * @param grouped its thousands are set apart by commas
     * @param decimals digits after the point, zeros included
     */
    record Numeral(boolean dollar, boolean grouped, int decimals, Scale scale) implements Notation {
        private static Numeral plain(BigDecimal number) {
            return new Numeral(
                    false, false, Math.max(0, number.stripTrailingZeros().scale()), Scale.UNITS);
        }
    }

    /** What a number is given in. */
    enum Scale {
        UNITS(""),
        MILLIONS(" million"),
        MILLIONS_CAPITALISED(" Million");

        final String word;

        Scale(String word) {
            this.word = word;
        }

        int power() {
            return this == UNITS ? 0 : 6;
        }
    }

    /** A word. */
    enum Word implements Notation {
        /** Yes, No, Unknown, N/A, Unavailable. */
        USUAL,
        /** yes, no. */
        LOWER_CASE,
        /** NO. */
        UPPER_CASE,
        /** Not Applicable. */
        IN_FULL,
        /** None, which may say that there was nothing or that nobody said: unknown. */
        NONE,
        /** MTC, it seems of a country of several territories that have no figure together: unavailable. */
        TERRITORIES
    }
}
