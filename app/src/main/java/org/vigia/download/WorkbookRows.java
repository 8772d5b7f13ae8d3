package org.vigia.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; texts stay texts, numbers numbers and days days. */
final class WorkbookRows implements Rows {
    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    WorkbookRows(OutputStream out) {
        workbook = new Workbook(out, "Vigia", "1.0");
        sheet = workbook.newWorksheet("Lista");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) put(i, cells.get(i));
        if (++rows % KEPT == 0) sheet.flush();
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(rows, column, number);
            case String text -> sheet.inlineString(rows, column, Harmless.of(text));
            default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
