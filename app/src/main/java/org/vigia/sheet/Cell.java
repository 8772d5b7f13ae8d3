package org.vigia.sheet;

/** A cell that holds something: its text without spaces around it, and how it is kept. */
record Cell(String text, Form form, boolean inWorkbook) {
    private static final char APOSTROPHE = '\'';

    /** Without what people put before a text so that a spreadsheet leaves it alone: {@code '07101} and {@code ="07101"}. */
    static Cell of(Line line, int column) {
        String text = Blank.strip(line.text(column));
        int last = text.length() - 1;
        if (last > 2 && text.startsWith("=\"") && text.charAt(last) == '"' && text.indexOf('"', 2) == last)
            text = Blank.strip(text.substring(2, last));
        else if (last > 0 && text.charAt(0) == APOSTROPHE && text.charAt(last) != APOSTROPHE)
            text = Blank.strip(text.substring(1));
        return new Cell(text, line.form(column), line.fromWorkbook());
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }
}
