package org.vigia.countries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigia.reference.CodeList;

/** ILAB's file of law enforcement, every country and cycle: read as typed figures and written as it was published. */
final class Enforcement {
    static final SourceFile<Entry> FILE = read();
    private static final List<Integer> CYCLES =
            FILE.rows().stream().map(Entry::cycle).distinct().sorted().toList();

    private Enforcement() {}

    static List<Entry> entries() {
        return FILE.rows();
    }

    /** First to last, every year. */
    static List<Integer> cycles() {
        return CYCLES;
    }

    /** In the columns, order and line ends of the file. */
    static String write(List<Entry> entries) {
        return FILE.write(entries);
    }

    /** Most texts are alike, so each is read once for its indicator and cycle. */
    private static SourceFile<Entry> read() {
        Map<PublishedText, Map<String, Published>> known = new HashMap<>();
        return SourceFile.read("enforcement.csv.gz", Entry.COLUMNS, row -> entry(row, known));
    }

    private static Entry entry(CodeList.Row row, Map<PublishedText, Map<String, Published>> known) {
        var text = new PublishedText(Indicator.get(row.get("indicador")), SourceFile.cycle(row));
        Published published =
                known.computeIfAbsent(text, _ -> new HashMap<>()).computeIfAbsent(row.get("valor"), text::read);
        return new Entry(text.cycle(), row.get("iso3"), row.get("pais"), text.indicator(), published);
    }
}
