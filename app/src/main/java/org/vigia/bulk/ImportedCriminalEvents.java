package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.justice.BulkMatters;
import org.vigia.justice.CarpetaEvent;
import org.vigia.justice.MatterTrial;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * Events of the carpetas that a prosecutor keeps in a register, each judged by the course of its carpeta as the rows before it
 * leave it. An event stays as it was told, and none passes over one of its carpeta that is still to be corrected.
 */
@Component
@Order(8)
class ImportedCriminalEvents implements Importable<CarpetaEvent> {
    private static final String NAME = "criminal-events";

    private final BulkMatters matters;
    private final Entries entries;
    private final Supplier<MatterTrial> trials;
    private final Map<String, Long> wrongRows = new ConcurrentHashMap<>();
    private final Map<UUID, Key> fromPage = new HashMap<>();

    @Autowired
    ImportedCriminalEvents(BulkMatters matters, Entries entries) {
        this(matters, entries, matters::begin);
    }

    private ImportedCriminalEvents(BulkMatters matters, Entries entries, Supplier<MatterTrial> trials) {
        this.matters = matters;
        this.entries = entries;
        this.trials = trials;
    }

    /** What a file would leave of a carpeta is kept from chunk to chunk when nothing of it is recorded. */
    @Override
    public Importable<CarpetaEvent> begin(boolean dryRun) {
        MatterTrial whole = matters.begin();
        return new ImportedCriminalEvents(matters, entries, dryRun ? () -> whole : matters::begin);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return CriminalEventColumns.TABLE;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_MATTERS;
    }

    /** Few, because each may start and end clocks. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public void check(Row row) {
        CriminalEventCells.check(row);
        if (!row.errors().isEmpty()) row.text("carpeta").ifPresent(carpeta -> keepWrong(carpeta, row));
    }

    private void keepWrong(String carpeta, Row row) {
        wrongRows.merge(carpeta, row.number(), Long::min);
    }

    @Override
    public CarpetaEvent read(Row row, Key key) {
        return CriminalEventCells.read(row);
    }

    @Override
    public Map<Key, Standing<CarpetaEvent>> find(List<Told<CarpetaEvent>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        MatterTrial trial = trials.get();
        Map<Key, Standing<CarpetaEvent>> here = new HashMap<>();
        for (var told : rows) {
            UUID row = became.get(told.key());
            if (row != null && !matters.isTold(row, told.content()))
                told.row()
                        .refuse(
                                "clave",
                                "ya está aquí y este renglón dice otra cosa",
                                "Un hecho queda como se registró; si es otro, use otra clave");
            else
                Optional.ofNullable(row)
                        .or(() -> findOnPage(told))
                        .ifPresentOrElse(
                                found -> here.put(told.key(), new Standing<>(told.content(), found, found)),
                                () -> follow(told, trial));
        }
        return here;
    }

    /** What the page has recorded is the same event, once for each time that it is there. */
    private Optional<UUID> findOnPage(Told<CarpetaEvent> told) {
        var same = matters.listTold(told.content());
        var known = entries.listBecome(NAME, same);
        var found = same.stream()
                .filter(row -> !known.contains(row)
                        && fromPage.getOrDefault(row, told.key()).equals(told.key()))
                .findFirst();
        found.ifPresent(row -> fromPage.put(row, told.key()));
        return found;
    }

    private void follow(Told<CarpetaEvent> told, MatterTrial trial) {
        String carpeta = told.content().carpeta();
        long wrong = wrongRows.getOrDefault(carpeta, Long.MAX_VALUE);
        if (wrong < told.row().number())
            told.row()
                    .refuse(
                            "carpeta",
                            "el renglón %d, de la misma carpeta, está por corregir".formatted(wrong),
                            "Corríjalo antes; los hechos de una carpeta se registran en su orden");
        else {
            Rules.refuse(told.row(), trial.follow(told.content()), Map.of());
            if (!told.isGood()) keepWrong(carpeta, told.row());
        }
    }

    @Override
    public void recordAll(List<Told<CarpetaEvent>> rows) {
        entries.insertAll(
                NAME,
                rows,
                rows.stream().map(told -> matters.record(told.content())).toList());
    }

    /** None of them tells one otherwise. */
    @Override
    public void correctAll(List<Correction<CarpetaEvent>> corrections) {
        if (!corrections.isEmpty()) throw new IllegalArgumentException("an event stays as it was told");
    }
}
