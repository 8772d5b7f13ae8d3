package org.vigia.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.vigia.page.Language;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Money;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryFact;

/** How a figure is printed: never a bare sum where something is missing, never a blank. */
public record FigureText(Language language) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** With its marks, as in a table. */
    String print(Cell cell) {
        return print(cell.figure()) + String.join("", cell.marks());
    }

    public String print(Figure figure) {
        return print(figure, CountryFact.Format.NUMBER);
    }

    String print(Figure figure, CountryFact.Format format) {
        return switch (figure.kind()) {
            case MEASURED -> {
                FigureValue value = figure.value();
                yield value == null
                        ? language.choose("Protegida", "Protected")
                        : (figure.knownMinimum() ? "≥" : "") + print(value, figure, format);
            }
            case ZERO_CONFIRMED -> "0";
            case UNKNOWN -> language.choose("Se desconoce", "Unknown");
            case NOT_APPLICABLE -> language.choose("No aplica", "N/A");
            case NOT_PUBLISHED -> language.choose("No se publica", "Not published");
            case UNAVAILABLE -> language.choose("No disponible", "Unavailable");
        };
    }

    /** A figure of the text, where nobody having said anything differs from somebody having said that it is not known. */
    String print(Cell cell, CountryFact.Format format) {
        return notStated(cell.figure()) ? language.choose("No consta", "Not stated") : print(cell.figure(), format);
    }

    /** Nobody has said anything of it. */
    static boolean notStated(Figure figure) {
        return figure.kind() == Figure.Kind.UNKNOWN && figure.sources().isEmpty();
    }

    private String print(FigureValue value, Figure figure, CountryFact.Format format) {
        return switch (value) {
            case FigureValue.Quantity quantity -> number(quantity.number(), figure, format);
            case FigureValue.Amount amount -> money(amount.money());
            case FigureValue.Answer answer -> answer.yes() ? language.choose("Sí", "Yes") : "No";
        };
    }

    private String number(BigDecimal number, Figure figure, CountryFact.Format format) {
        return switch (format) {
            case NUMBER -> plain(number);
            case WHO ->
                plain(number) + language.choose(" de ", " of ") + figure.scope().of();
            case MILLIONS -> millions(number);
            case ABOUT_MILLIONS -> language.choose("cerca de ", "about ") + millions(number);
            case PERCENT -> plain(number) + " %";
        };
    }

    String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.US)).format(number);
    }

    private String millions(BigDecimal number) {
        BigDecimal millions = number.divide(MILLION, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain(millions) + language.choose(" millones", " million");
    }

    /** Whole units without cents: $1,536,366 in English, 1,536,366 USD in Spanish. */
    private String money(Money money) {
        String amount = plain(money.amount());
        String currency = money.currency().getCurrencyCode();
        return language.choose(
                amount + " " + currency, currency.equals("USD") ? "$" + amount : currency + " " + amount);
    }
}
