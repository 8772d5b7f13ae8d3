package org.vigia.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as people write them. In Mexico the point is decimal and the comma parts thousands; a column that shows the
 * contrary, «1.234,50», is read so throughout, and «1.234» is refused while nothing shows which it is.
 */
record Numbers(Mark decimal) {
    /** What a column has shown its decimal mark to be. */
    enum Mark {
        UNKNOWN,
        POINT,
        COMMA,
        BOTH
    }

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");
    private static final Pattern BY_POINT = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d+)?");
    private static final Pattern BY_COMMA = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})(,\\d+)?");
    private static final Pattern SURELY_POINT = Pattern.compile(".*,\\d{3}\\..*|.*\\.(\\d{1,2}|\\d{4,})");
    private static final Pattern SURELY_COMMA = Pattern.compile(".*\\.\\d{3},.*|.*,(\\d{1,2}|\\d{4,})");
    private static final Pattern ONE_POINT = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern PESOS = Pattern.compile("\\$|MXN|M\\.? ?N\\.?|PESOS?");
    private static final Pattern OTHER_MONEY =
            Pattern.compile("USD|US\\$|EUR|€|£|D[OÓ]LARES|DLLS?|UMA|MDP|MILES|MILLONES");
    private static final int LONGEST_PLAIN = 15;
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    /** Adds what one more cell shows. */
    static Mark settle(Mark until, Cell cell) {
        if (cell.isNumber() || until == Mark.BOTH) return until;
        String text = money(cell.text());
        boolean point =
                SURELY_POINT.matcher(text).matches() && BY_POINT.matcher(text).matches();
        boolean comma =
                SURELY_COMMA.matcher(text).matches() && BY_COMMA.matcher(text).matches();
        if (point == comma) return until;
        Mark shown = point ? Mark.POINT : Mark.COMMA;
        return until == Mark.UNKNOWN || until == shown ? shown : Mark.BOTH;
    }

    Meaning whole(Cell cell, long least, long most) {
        String text = cell.text();
        if (cell.form() == Form.TEXT && PLAIN.matcher(text).matches())
            return bounded(new BigDecimal(text), least, most);
        return switch (number(cell, text)) {
            case Meaning.Value(BigDecimal number) -> bounded(number, least, most);
            case Meaning.None none -> none;
            case Meaning.Value other -> throw new IllegalStateException(other.toString());
        };
    }

    private static Meaning bounded(BigDecimal number, long least, long most) {
        var whole = number.setScale(0, RoundingMode.HALF_EVEN);
        if (whole.subtract(number).abs().compareTo(NOISE) > 0)
            return Meaning.none("no es un número entero", "Escriba un número sin decimales");
        return whole.compareTo(BigDecimal.valueOf(least)) < 0 || whole.compareTo(BigDecimal.valueOf(most)) > 0
                ? Meaning.none("no está entre %,d y %,d".formatted(least, most), "Revise la cantidad")
                : Meaning.of(whole.longValueExact());
    }

    Meaning money(Cell cell) {
        if (isPlainAmount(cell.text())) return Meaning.of(new BigDecimal(cell.text()).setScale(2));
        String text = cell.text().toUpperCase(Locale.ROOT);
        if (OTHER_MONEY.matcher(text).find())
            return Meaning.none("no son pesos, o son miles o millones", "Escriba el importe completo en pesos");
        return switch (number(cell, money(text))) {
            case Meaning.Value(BigDecimal number) -> cents(number);
            case Meaning.None none -> none;
            case Meaning.Value other -> throw new IllegalStateException(other.toString());
        };
    }

    /** Digits, and after a point one or two more: what every mark reads alike, and nearly every cell holds. */
    private static boolean isPlainAmount(String text) {
        int point = text.indexOf('.');
        if (point < 0) return text.length() < LONGEST_PLAIN && Texts.isDigits(text);
        int decimals = text.length() - point - 1;
        return (decimals == 1 || decimals == 2)
                && text.length() < LONGEST_PLAIN
                && Texts.isDigits(text.substring(0, point))
                && Texts.isDigits(text.substring(point + 1));
    }

    private static Meaning cents(BigDecimal number) {
        var cents = number.setScale(2, RoundingMode.HALF_EVEN);
        return cents.subtract(number).abs().compareTo(NOISE) > 0
                ? Meaning.none("tiene más de dos decimales", "Redondee a centavos")
                : Meaning.of(cents);
    }

    private static String money(String text) {
        return PESOS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("").replaceAll("[\\s\\u00A0\\u202F]", "");
    }

    private Meaning number(Cell cell, String text) {
        if (cell.isNumber()) return Meaning.of(new BigDecimal(cell.text()));
        if (cell.form() == Form.DATE)
            return Meaning.none("es una fecha y no un número", "Dé formato de número a la celda");
        String plain = text.replaceAll("(?<=\\d)[\\s\\u00A0\\u202F'](?=\\d{3})", "");
        boolean point = BY_POINT.matcher(plain).matches();
        boolean comma = BY_COMMA.matcher(plain).matches();
        if (!point && !comma) return Meaning.none("no es un número", "Escriba sólo la cantidad, con cifras");
        boolean open = decimal == Mark.UNKNOWN || decimal == Mark.BOTH;
        if (open && ONE_POINT.matcher(plain).matches())
            return Meaning.none(
                    "no se sabe si el punto separa miles o decimales",
                    "Escriba la cantidad sin separador de miles: 1234");
        if (decimal == Mark.BOTH && point != comma && !PLAIN.matcher(plain).matches() && comma)
            return Meaning.none(
                    "en la columna unas cantidades llevan coma decimal y otras punto", "Use siempre el punto decimal");
        if (decimal == Mark.COMMA ? comma : !point) return Meaning.of(decimalComma(plain));
        return point ? Meaning.of(new BigDecimal(plain.replace(",", ""))) : Meaning.of(decimalComma(plain));
    }

    private static BigDecimal decimalComma(String plain) {
        return new BigDecimal(plain.replace(".", "").replace(',', '.'));
    }
}
