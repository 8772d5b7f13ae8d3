package org.vigia.countries;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigia.countries.Notation.Numeral;
import org.vigia.countries.Notation.Scale;
import org.vigia.countries.Notation.Word;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Money;

/** A value as ILAB prints it for one indicator and cycle, read as a typed figure. What it does not say is NOT_STATED. */
record PublishedText(Indicator indicator, int cycle) {
    private static final Pattern PARTS = Pattern.compile("(?<minimum>≥?)(?<value>[^†‡§¶*]+)(?<marks>[†‡§¶*]*)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<dollar>\\$?)(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?(?<scale> [Mm]illion)?");
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final String ANSWER = "answer";
    private static final String NOT_STATED = "not stated";

    /** @throws IllegalArgumentException for a text that is neither a word ILAB uses nor a number */
    Published read(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) throw unreadable(text);
        String marks = parts.group("marks");
        Published read = value(parts.group("value"), marks);
        Figure figure = read.figure().from(List.of("USDOL/ILAB, «Sweat & Toil», ciclo " + cycle));
        if (!parts.group("minimum").isEmpty()) figure = figure.complete(Completeness.PARTIAL);
        return new Published(figure, read.notation(), marks);
    }

    private Published value(String text, String marks) {
        return switch (text) {
            case "Yes" -> answer(true, Word.USUAL);
            case "yes" -> answer(true, Word.LOWER_CASE);
            case "No" -> answer(false, Word.USUAL);
            case "no" -> answer(false, Word.LOWER_CASE);
            case "NO" -> answer(false, Word.UPPER_CASE);
            case "Unknown" -> none(marks.contains("*") ? Kind.NOT_PUBLISHED : Kind.UNKNOWN, Word.USUAL);
            case "None" -> none(Kind.UNKNOWN, Word.NONE);
            case "N/A" -> none(Kind.NOT_APPLICABLE, Word.USUAL);
            case "Not Applicable" -> none(Kind.NOT_APPLICABLE, Word.IN_FULL);
            case "Unavailable" -> none(Kind.UNAVAILABLE, Word.USUAL);
            case "MTC" -> none(Kind.UNAVAILABLE, Word.TERRITORIES);
            default -> number(text);
        };
    }

    private static Published answer(boolean yes, Word word) {
        return new Published(Figure.measured(new FigureValue.Answer(yes), ANSWER), word, "");
    }

    private Published none(Kind kind, Word word) {
        return new Published(Figure.none(kind, indicator.unit()), word, "");
    }

    private Published number(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) throw unreadable(text);
        String fraction = parts.group("fraction");
        Scale scale = scale(parts.group("scale"));
        var written = new BigDecimal(parts.group("whole").replace(",", "") + (fraction == null ? "" : fraction));
        var notation = new Numeral(
                !parts.group("dollar").isEmpty(), parts.group("whole").contains(","), written.scale(), scale);
        return new Published(counted(written.movePointRight(scale.power())), notation, "");
    }

    private static Scale scale(@Nullable String word) {
        for (Scale scale : Scale.values()) if (scale.word.equals(word)) return scale;
        return Scale.UNITS;
    }

    /** A number where yes or no was asked counts something that the source does not name. */
    private Figure counted(BigDecimal number) {
        String unit = indicator.unit().equals(ANSWER) ? NOT_STATED : indicator.unit();
        if (number.signum() == 0) return Figure.zero(unit);
        FigureValue value = switch (indicator.asks()) {
            case MONEY ->
                new FigureValue.Amount(new Money(
                        number.stripTrailingZeros(),
                        DOLLAR,
                        Coverage.year(cycle).to()));
            case COUNT, ANSWER -> new FigureValue.Quantity(number);
        };
        return Figure.measured(value, unit);
    }

    private IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "«%s» no es un valor de %s (ciclo %d)".formatted(text, indicator.code(), cycle));
    }
}
