package org.vigia.countries;

/** How a value was written where that does not follow from the value. */
sealed interface Notation {
    /**
     * A number.
     *
     * @param dollar it begins with the sign of the dollar
     * @param grouped its thousands are set apart by commas
     * @param decimals digits after the point, zeros included
     */
    record Numeral(boolean dollar, boolean grouped, int decimals, Scale scale) implements Notation {
        /** Digits alone. */
        static final Numeral PLAIN = new Numeral(false, false, 0, Scale.UNITS);
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
        NONE
    }
}
