package org.vigia.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One import under way: the rows it has read and has yet to record, and what became of the others. */
final class ImportRun {
    static final int CHUNK = 1_000;
    private static final int ERRORS_KEPT = 1_000;

    private record Entry(Row row, ThinVisit visit) {}

    private final String file;
    private final boolean dryRun;
    private final ThinVisitReader reader;
    private final Map<ThinVisit.Id, Long> rowsByKey = new HashMap<>();
    private final List<Entry> pending = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private long rows;
    private long recorded;
    private long existing;
    private long rejected;

    ImportRun(String file, boolean dryRun, ThinVisitReader reader) {
        this.file = file;
        this.dryRun = dryRun;
        this.reader = reader;
    }

    void read(Row row) {
        rows++;
        reader.read(row)
                .filter(visit -> isFirst(row, visit))
                .ifPresentOrElse(visit -> pending.add(new Entry(row, visit)), () -> reject(row));
    }

    private boolean isFirst(Row row, ThinVisit visit) {
        Long earlier = rowsByKey.putIfAbsent(visit.id(), row.number());
        if (earlier != null)
            row.refuse("clave", "ya está en el renglón " + earlier, "Deje un solo renglón por inspección");
        return earlier == null;
    }

    private void reject(Row row) {
        rejected++;
        row.errors().stream().limit(ERRORS_KEPT - errors.size()).forEach(errors::add);
    }

    boolean full() {
        return pending.size() == CHUNK;
    }

    List<ThinVisit> pending() {
        return pending.stream().map(Entry::visit).toList();
    }

    /** Those pending that are not here yet are recorded now; the others must be the same as they are here. */
    void settle(Map<ThinVisit.Id, ThinVisit> here) {
        for (Entry entry : pending) {
            ThinVisit known = here.get(entry.visit.id());
            if (known == null) recorded++;
            else if (known.equals(entry.visit)) existing++;
            else {
                entry.row.refuse("clave", "ya se importó con otros datos", "Corrija la inspección ya registrada");
                reject(entry.row);
            }
        }
        pending.clear();
    }

    long rows() {
        return rows;
    }

    ImportReport report() {
        return new ImportReport(file, dryRun, rows, recorded, existing, rejected, errors);
    }
}
