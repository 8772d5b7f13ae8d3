package org.vigia.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that a spreadsheet opens in UTF-8; days as 2024-03-01, numbers with a point. */
final class CsvRows implements Rows {
    private final CsvWriter csv;

    CsvRows(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.csv = CsvWriter.builder().build(text);
    }

    @Override
    public void write(List<?> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell instanceof String text ? Harmless.of(text) : cell.toString())
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
