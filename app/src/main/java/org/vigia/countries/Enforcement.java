package org.vigia.countries;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigia.reference.CodeList;

/** ILAB's file of law enforcement, every country and cycle: read as typed figures and written as it was published. */
final class Enforcement {
    private static final CodeList LIST = CodeList.read("countries", "enforcement.csv.gz");
    private static final List<Entry> ENTRIES = read();

    private Enforcement() {}

    static List<Entry> entries() {
        return ENTRIES;
    }

    /** First to last, every year. */
    static List<Integer> cycles() {
        return ENTRIES.stream().map(Entry::cycle).distinct().sorted().toList();
    }

    static CodeList.Source source() {
        return LIST.source();
    }

    /** In the columns, order and line ends of the file. */
    static String write(List<Entry> entries) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Entry.COLUMNS);
            entries.forEach(entry -> csv.writeRecord(entry.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Most texts are alike, so each is read once for its indicator and cycle. */
    private static List<Entry> read() {
        Map<PublishedText, Map<String, Published>> known = new HashMap<>();
        return LIST.rows().stream().map(row -> entry(row, known)).toList();
    }

    private static Entry entry(CodeList.Row row, Map<PublishedText, Map<String, Published>> known) {
        var text = new PublishedText(Indicator.get(row.get("indicador")), Integer.parseInt(row.get("ciclo")));
        Published published =
                known.computeIfAbsent(text, _ -> new HashMap<>()).computeIfAbsent(row.get("valor"), text::read);
        return new Entry(text.cycle(), row.get("iso3"), row.get("pais"), text.indicator(), published);
    }
}
