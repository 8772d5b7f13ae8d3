package org.vigia.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigia.reference.Words;
import org.vigia.sheet.Mapping.DayOrder;

/**
 * Days as people write them: 2024-03-01, 01/03/2024, 1-mar-2024, or a date of the spreadsheet. What «01/03/2024» means
 * is shown by the other days of its column, or has been told; until then it is refused, and «13/03/2024» never is.
 *
 * @param contradictory the column shows both orders
 */
record Days(DayOrder order, boolean contradictory, Serial serial) {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/. ]*(?:de )?([\\p{L}]{3,10})\\.?[-/., ]*(?:del? )?(\\d{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,10}\\.?)[-/. ]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final List<String> MONTHS = List.of(
            "ene|enero|jan|january",
            "feb|febrero|february",
            "mar|marzo|march",
            "abr|abril|apr|april",
            "may|mayo",
            "jun|junio|june",
            "jul|julio|july",
            "ago|agosto|aug|august",
            "sep|sept|set|septiembre|setiembre|september",
            "oct|octubre|october",
            "nov|noviembre|november",
            "dic|diciembre|dec|december");
    private static final String REMEDY = "Escriba año, mes y día: 2024-03-01";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** What one cell shows of the order of its column. */
    static DayOrder shown(Cell cell) {
        Matcher numbers = NUMBERS.matcher(cell.text());
        if (cell.form() != Form.TEXT || !numbers.matches()) return DayOrder.UNKNOWN;
        boolean first = number(numbers, 1) > MONTHS_OF_A_YEAR;
        boolean second = number(numbers, 2) > MONTHS_OF_A_YEAR;
        if (first == second) return DayOrder.UNKNOWN;
        return first ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    Meaning day(Cell cell) {
        String text = cell.text();
        if (cell.isNumber()) return serial(text);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return day(number(iso, 1), number(iso, 2), number(iso, 3));
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) return inOrder(number(numbers, 1), number(numbers, 2), number(numbers, 3));
        Matcher named = NAMED.matcher(text);
        if (named.matches()) return day(number(named, 3), month(named.group(2)), number(named, 1));
        if (SHORT_YEAR.matcher(text).matches()) return Meaning.none("tiene un año de dos cifras", REMEDY);
        if (SERIAL.matcher(text).matches())
            return Meaning.none(
                    "parece el número con que la hoja de cálculo guarda una fecha, y no se sabe desde qué año cuenta",
                    "Dé formato de fecha a la columna y vuelva a exportar, o escriba 2024-03-01");
        return Meaning.none("no es una fecha", REMEDY);
    }

    private Meaning inOrder(int first, int second, int year) {
        if (first == second) return day(year, first, second);
        if (first > MONTHS_OF_A_YEAR)
            return order == DayOrder.MONTH_FIRST ? unlikeOthers("el día") : day(year, second, first);
        if (second > MONTHS_OF_A_YEAR)
            return order == DayOrder.DAY_FIRST ? unlikeOthers("el mes") : day(year, first, second);
        return switch (order) {
            case DAY_FIRST -> day(year, second, first);
            case MONTH_FIRST -> day(year, first, second);
            case UNKNOWN ->
                Meaning.none(
                        contradictory
                                ? "no se sabe cuál es el mes: la columna tiene fechas con el día primero y con el mes"
                                        + " primero"
                                : "no se sabe cuál es el día y cuál el mes, y ninguna otra fecha de la columna lo"
                                        + " muestra",
                        REMEDY + ", o diga en qué orden escribe fechas esta fuente");
        };
    }

    private static Meaning unlikeOthers(String first) {
        return Meaning.none("tiene %s primero, al contrario de lo que se sabe de la columna".formatted(first), REMEDY);
    }

    private Meaning serial(String text) {
        var day = serial.day(Double.parseDouble(text));
        return day.isPresent()
                ? day(day.get().getYear(), day.get().getMonthValue(), day.get().getDayOfMonth())
                : Meaning.none("no es el número de ningún día", REMEDY);
    }

    private static Meaning day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR)
            return Meaning.none("su año, %d, no puede ser".formatted(year), REMEDY);
        try {
            return Meaning.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Meaning.none("ese día no existe", REMEDY);
        }
    }

    /** 0 for what is no month. */
    private static int month(String word) {
        String plain = Words.of(word).text();
        for (int i = 0; i < MONTHS.size(); i++)
            for (String name : MONTHS.get(i).split("\\|")) if (name.equals(plain)) return i + 1;
        return 0;
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}
