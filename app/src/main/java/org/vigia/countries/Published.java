package org.vigia.countries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;

/**
 * A figure and how it is written in ILAB's files. The text is made from the figure; only what the figure does not say, such as
 * commas, is kept beside it.
 *
 * @param marks signs of footnotes after the value: †, ‡, and * for what the government does not publish
 */
record Published(Figure figure, Notation notation, String marks) {

    /** A figure of ours with the marks of its table, in digits alone. */
    static Published of(Figure figure, List<String> marks) {
        String star = figure.kind() == Figure.Kind.NOT_PUBLISHED ? "*" : "";
        return new Published(figure, Notation.plain(figure.value()), String.join("", marks) + star);
    }

    String print() {
        String minimum = figure.knownMinimum() ? "≥" : "";
        return minimum + value() + marks;
    }

    private String value() {
        return switch (figure.kind()) {
            case MEASURED, ZERO_CONFIRMED ->
                switch (figure.getValue()) {
                    case FigureValue.Quantity quantity -> number(quantity.number());
                    case FigureValue.Amount amount -> number(amount.money().amount());
                    case FigureValue.Answer answer -> word(answer.yes() ? "Yes" : "No");
                };
            case UNKNOWN, NOT_PUBLISHED -> word("Unknown");
            case NOT_APPLICABLE -> word("N/A");
            case UNAVAILABLE -> word("Unavailable");
        };
    }

    private String number(BigDecimal number) {
        return switch (notation) {
            case Notation.Numeral numeral -> number(number, numeral);
            case Notation.Word word ->
                throw new IllegalStateException("%s no es un número: %s".formatted(word, number));
        };
    }

    private static String number(BigDecimal number, Notation.Numeral how) {
        var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.US));
        format.setGroupingSize(3);
        format.setGroupingUsed(how.grouped());
        format.setMinimumFractionDigits(how.decimals());
        format.setMaximumFractionDigits(how.decimals());
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        BigDecimal scaled = number.movePointLeft(how.scale().power());
        return (how.dollar() ? "$" : "") + format.format(scaled) + how.scale().word;
    }

    private String word(String usual) {
        return switch (notation) {
            case Notation.Word word ->
                switch (word) {
                    case USUAL -> usual;
                    case LOWER_CASE -> usual.toLowerCase(Locale.ROOT);
                    case UPPER_CASE -> usual.toUpperCase(Locale.ROOT);
                    case IN_FULL -> "Not Applicable";
                    case NONE -> "None";
                    case TERRITORIES -> "MTC";
                };
            case Notation.Numeral numeral ->
                throw new IllegalStateException("%s no es una palabra: %s".formatted(numeral, usual));
        };
    }
}
