package org.vigia.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook; texts stay texts, so that nothing of them is executed. */
final class WorkbookCopy implements Copy {
    private static final int KEPT = 500;
    private static final int DAY = 10;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    WorkbookCopy(OutputStream out) {
        workbook = new Workbook(out, "Vigia", "1.0");
        sheet = workbook.newWorksheet("Datos");
    }

    @Override
    public void write(Line line, int column, String added) throws IOException {
        int row = Math.toIntExact(line.number() - 1);
        for (int i = 0; i < line.width(); i++)
            if (i != column && !line.text(i).isEmpty()) put(row, i, line.text(i), line.form(i));
        if (!added.isEmpty()) put(row, column, added, Form.TEXT);
        if (++rows % KEPT == 0) sheet.flush();
    }

    private void put(int row, int column, String text, Form form) {
        switch (form) {
            case NUMBER -> sheet.value(row, column, new BigDecimal(text));
            case BOOLEAN -> sheet.value(row, column, text.equals("VERDADERO"));
            case DATE -> putDay(row, column, text);
            case TEXT, ERROR, FORMULA -> sheet.inlineString(row, column, text);
        }
    }

    private void putDay(int row, int column, String text) {
        if (text.length() == DAY) sheet.value(row, column, LocalDate.parse(text));
        else sheet.value(row, column, LocalDateTime.parse(text));
        sheet.style(row, column)
                .format(text.length() == DAY ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm")
                .set();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
