package org.vigia.sheet;

import java.util.Arrays;

/**
 * A row as it lies in the file.
 *
 * @param number as a spreadsheet numbers it
 * @param forms of each cell; none when all are text
 */
record Line(long number, String[] texts, Form[] forms) {
    private static final Form[] ALL_TEXT = {};

    static Line ofTexts(long number, String[] texts) {
        return new Line(number, texts, ALL_TEXT);
    }

    int width() {
        return texts.length;
    }

    String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    Form form(int column) {
        return column < forms.length ? forms[column] : Form.TEXT;
    }

    boolean fromWorkbook() {
        return forms != ALL_TEXT;
    }

    boolean isBlank(int column) {
        return column >= texts.length || Blank.is(texts[column]);
    }

    boolean isBlank() {
        for (String text : texts) if (!Blank.is(text)) return false;
        return true;
    }

    long size() {
        return Arrays.stream(texts).mapToLong(String::length).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && number == line.number && Arrays.equals(texts, line.texts);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return number + Arrays.toString(texts);
    }
}
