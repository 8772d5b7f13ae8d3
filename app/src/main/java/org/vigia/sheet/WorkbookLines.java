package org.vigia.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, read as they are unpacked. */
final class WorkbookLines implements Lines {
    private static final long MOST_BYTES = 8L << 30;
    private static final int MOST_ROWS = 1_048_576;
    private static final String DAMAGED = "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo";

    private final Archive archive;
    private final Unpacked bytes;
    private final Xml xml;
    private final Cells cells;
    private long number;
    private boolean ended;

    private WorkbookLines(Archive archive, Unpacked bytes, Cells cells) throws IOException {
        this.archive = archive;
        this.bytes = bytes;
        this.cells = cells;
        this.xml = new Xml(bytes);
    }

    static WorkbookLines open(Opening opening) throws IOException {
        var archive = new Archive(opening.file());
        try {
            var workbook = Workbook.read(archive);
            var cells = new Cells(SharedTexts.read(archive), Styles.read(archive), new Serial(workbook.from1904()));
            String part = workbook.part(opening.page());
            var lines = new WorkbookLines(archive, archive.open(part, MOST_BYTES), cells);
            if (!lines.xml.goTo("sheetData")) throw new Unreadable("la hoja no tiene celdas", "Elija otra hoja");
            return lines;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (!ended && xml.nextIn("sheetData")) {
            if (!xml.is("row")) continue;
            number = rowNumber(xml.attribute("r"));
            var line = row();
            if (!line.isBlank()) return line;
        }
        ended = true;
        return null;
    }

    private long rowNumber(@Nullable String stated) {
        long row = stated == null ? number + 1 : Styles.number(stated);
        if (row <= number || row > MOST_ROWS)
            throw new Unreadable("sus renglones no están en orden o pasan de 1,048,576", DAMAGED);
        return row;
    }

    private Line row() throws IOException {
        try {
            return cells();
        } catch (Unreadable e) {
            throw e.at(number);
        }
    }

    private Line cells() throws IOException {
        List<String> texts = new ArrayList<>();
        List<Form> forms = new ArrayList<>();
        while (xml.nextIn("row")) {
            if (!xml.is("c")) continue;
            int column = Cells.column(xml.attribute("r"), texts.size());
            if (column < texts.size()) throw new Unreadable("las celdas de un renglón no están en orden", DAMAGED);
            while (texts.size() < column) {
                texts.add("");
                forms.add(Form.TEXT);
            }
            cells.read(xml, texts, forms);
        }
        return new Line(number, texts.toArray(String[]::new), forms.toArray(Form[]::new));
    }

    @Override
    public long bytesRead() {
        return ended ? bytes() : bytes.packedRead();
    }

    @Override
    public long bytes() {
        return bytes.packed();
    }

    @Override
    public Serial serial() {
        return cells.serial();
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            xml.close();
        }
    }
}
