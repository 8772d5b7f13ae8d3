package org.vigia.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file; also those counted that are blank, as a spreadsheet shows them. */
final class CsvLines implements Lines {
    static final int MOST_COLUMNS = 16_384;
    static final int LONGEST_CELL = 1 << 20;

    private final CountedBytes bytes;
    private final long size;
    private final Separator separator;
    private final CsvReader<String[]> csv;
    private final CloseableIterator<String[]> records;
    private long number;

    private CsvLines(CountedBytes bytes, long size, Reader text, Separator separator) {
        this.bytes = bytes;
        this.size = size;
        this.separator = separator;
        this.csv = parser(separator.character(), text);
        this.records = csv.iterator();
    }

    static CsvLines open(Path file, Headings headings) throws IOException {
        var separator = Separator.of(file, headings);
        var bytes = new CountedBytes(Files.newInputStream(file));
        var lines = new CsvLines(bytes, Files.size(file), new Decoded(bytes), separator);
        if (separator.declared()) lines.records.next();
        if (separator.declared()) lines.number++;
        return lines;
    }

    static CsvReader<String[]> parser(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(
                        StringArrayHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(2 * LONGEST_CELL)),
                        text);
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            while (records.hasNext()) {
                String[] texts = records.next();
                number++;
                var line = Line.ofTexts(number, texts);
                if (!line.isBlank()) return line;
            }
            return null;
        } catch (CsvParseException e) {
            throw reason(e).at(number + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Unreadable reason(CsvParseException e) {
        if (e.getCause() instanceof Unreadable unreadable) return unreadable;
        var said = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            said.append(cause.getMessage()).append(' ');
        if (said.indexOf(" fields") >= 0)
            return new Unreadable(
                    "tiene más de %,d columnas".formatted(MOST_COLUMNS),
                    "Revise el separador y deje sólo las columnas de la plantilla");
        if (said.indexOf("after closing quote") >= 0)
            return Unreadable.because(
                    e,
                    "hay texto después de unas comillas que cierran",
                    "Escriba dobles las comillas que van dentro de un dato: \"\"así\"\"");
        if (said.indexOf("Unclosed") >= 0)
            return Unreadable.because(e, "unas comillas se abren y no se cierran", "Ciérrelas o bórrelas");
        if (said.indexOf("exceed") >= 0 || said.indexOf("buffer size") >= 0)
            return Unreadable.because(
                    e,
                    "un dato pasa de un millón de caracteres, casi siempre por unas comillas que se abren y no se"
                            + " cierran",
                    "Revise las comillas de ese renglón");
        return Unreadable.because(e, "no se puede leer a partir de ahí", "Revise sus comillas y vuelva a exportarlo");
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public long bytes() {
        return size;
    }

    @Override
    public Serial serial() {
        return new Serial(false);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    Separator separator() {
        return separator;
    }

    /** For who only needs to look at the beginning. */
    static Reader textOf(Path file) throws IOException {
        return new BufferedReader(new Decoded(Files.newInputStream(file)));
    }
}
