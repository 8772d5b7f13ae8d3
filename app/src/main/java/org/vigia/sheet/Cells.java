package org.vigia.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as text, with how they are kept. */
record Cells(SharedTexts texts, Styles styles, Serial serial) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_NUMBER = 40;
    private static final int HIGHEST_POWER = 30;

    /** The letters of «AB12», counted from 0; without them the one after the last. */
    static int column(@Nullable String place, int next) {
        if (place == null) return next;
        int column = 0;
        int letters = 0;
        while (letters < place.length() && letters < 4 && Character.isLetter(place.charAt(letters)))
            column = column * 26 + Character.toUpperCase(place.charAt(letters++)) - 'A' + 1;
        if (column < 1 || column > CsvLines.MOST_COLUMNS)
            throw new Unreadable(
                    "tiene más de %,d columnas".formatted(CsvLines.MOST_COLUMNS),
                    "Borre las columnas que están a la derecha de los datos");
        return column - 1;
    }

    void read(Xml xml, List<String> into, List<Form> forms) throws IOException {
        String type = xml.attribute("t");
        int style = Styles.number(xml.attribute("s"));
        String value = "";
        String formula = null;
        while (xml.nextIn("c")) {
            if (xml.is("v")) value = xml.text("v");
            else if (xml.is("is")) value = xml.text("is", "rPh");
            else if (xml.is("f")) formula = xml.text("f");
        }
        if (formula != null && value.isEmpty() && !"str".equals(type)) put("=" + formula, Form.FORMULA, into, forms);
        else if (value.isEmpty()) put("", Form.TEXT, into, forms);
        else put(type == null ? "n" : type, style, value, into, forms);
    }

    private void put(String type, int style, String value, List<String> into, List<Form> forms) {
        switch (type) {
            case "s" -> put(unescaped(texts.get(Styles.number(value))), Form.TEXT, into, forms);
            case "b" -> put(Workbook.isTrue(value) ? "VERDADERO" : "FALSO", Form.BOOLEAN, into, forms);
            case "e" -> put(value, Form.ERROR, into, forms);
            case "d" -> put(value, Form.DATE, into, forms);
            case "n" -> putNumber(style, value, into, forms);
            case "str", "inlineStr" -> put(unescaped(value), Form.TEXT, into, forms);
            default ->
                throw new Unreadable(
                        "una celda es de una clase que no se conoce («%s»)".formatted(type),
                        "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo");
        }
    }

    private void putNumber(int style, String value, List<String> into, List<Form> forms) {
        var number = number(value);
        if (!styles.isDate(style)) put(number.toPlainString(), Form.NUMBER, into, forms);
        else
            serial.day(number.doubleValue())
                    .ifPresentOrElse(
                            day -> put(written(day), Form.DATE, into, forms),
                            () -> put(number.toPlainString(), Form.NUMBER, into, forms));
    }

    private static String written(LocalDateTime day) {
        return day.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toLocalDate().toString() : day.toString();
    }

    /** What lies beyond thirty digits is not a number of ours, and would take a page to write out. */
    private static BigDecimal number(String value) {
        try {
            if (value.length() > LONGEST_NUMBER) throw new NumberFormatException("demasiado largo");
            var number = new BigDecimal(value);
            if (number.signum() == 0 || number.precision() - (long) number.scale() < -HIGHEST_POWER)
                return BigDecimal.ZERO;
            if (number.precision() - (long) number.scale() > HIGHEST_POWER)
                throw new NumberFormatException("demasiado grande");
            return number;
        } catch (NumberFormatException e) {
            throw Unreadable.because(
                    e,
                    "una celda dice ser un número y no lo es, o es desmesurado",
                    "Ábralo en Excel, corrija la celda y guárdelo de nuevo");
        }
    }

    private static void put(String text, Form form, List<String> into, List<Form> forms) {
        into.add(text);
        forms.add(form);
    }

    /** A spreadsheet writes signs that XML cannot hold as «_x000D_». */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
