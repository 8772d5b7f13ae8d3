package org.vigia.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Rows as CSV that a spreadsheet opens in UTF-8 and of which it executes nothing. */
final class CsvCopy implements Copy {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+");
    private static final String EXECUTED = "=+-@\t\r";

    private final CsvWriter csv;
    private final Separator separator;
    private long written;

    CsvCopy(OutputStream out, Separator separator) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.csv = CsvWriter.builder().fieldSeparator(separator.character()).build(text);
        this.separator = separator;
    }

    @Override
    public void write(Line line, int column, String added) throws IOException {
        if (written == 0 && separator.declared()) put("sep=" + separator.character());
        while (written < line.number() - 1) put("");
        String[] texts = new String[Math.max(line.width(), column + 1)];
        for (int i = 0; i < texts.length; i++) texts[i] = harmless(i == column ? added : line.text(i));
        put(texts);
    }

    private void put(String... texts) {
        csv.writeRecord(Arrays.asList(texts));
        written++;
    }

    /** What a spreadsheet would take for a formula gets the apostrophe by which it takes it for a text. */
    static String harmless(String text) {
        String seen = Blank.strip(text);
        return seen.isEmpty() && text.isEmpty()
                        || (seen.isEmpty() || EXECUTED.indexOf(seen.charAt(0)) < 0)
                                && EXECUTED.indexOf(text.charAt(0)) < 0
                        || NUMBER.matcher(text).matches()
                ? text
                : "'" + text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
