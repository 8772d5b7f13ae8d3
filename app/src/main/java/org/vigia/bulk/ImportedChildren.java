package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.inspection.BulkFoundChildren;
import org.vigia.inspection.Inspection;
import org.vigia.law.Hazard;
import org.vigia.law.Law;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * Children found at work on inspections of the unit, each with the facts of its work, judged by the law of that day; names
 * and CURP are sealed. A row that tells one otherwise is refused, and nothing of what is here is said.
 */
@Component
@Order(5)
class ImportedChildren implements Importable<FoundChildRow> {
    private static final String NAME = "children";

    private final BulkFoundChildren children;
    private final Inspection inspection;
    private final Entries entries;
    private final Law law;
    private final Table table;

    ImportedChildren(BulkFoundChildren children, Inspection inspection, Entries entries, Law law) {
        this.children = children;
        this.inspection = inspection;
        this.entries = entries;
        this.law = law;
        this.table = Key.table(
                "ninas-y-ninos",
                "Niñas, niños y adolescentes encontrados en el trabajo",
                "de la niña, el niño o adolescente",
                FoundChildCells.columns(law.questions()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_VISIT;
    }

    /** Few, because each may start clocks of the file. */
    @Override
    public int chunk() {
        return 100;
    }

    @Override
    public void check(Row row) {
        FoundChildCells.check(row);
        checkHazards(row);
        if (row.errors().isEmpty())
            Rules.refuse(row, children.check(FoundChildCells.read(row)), Map.of("fecha_edad", "fecha"));
    }

    private void checkHazards(Row row) {
        var day = row.day("fecha");
        if (day.isEmpty()) return;
        Set<String> known = law.hazards(day.get()).stream().map(Hazard::code).collect(Collectors.toSet());
        FoundChildCells.hazards(row).stream()
                .flatMap(Set::stream)
                .filter(code -> !known.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> row.refuse(
                        "peligros",
                        "«%s» no es una clave de las labores peligrosas de ese día".formatted(code),
                        "Escriba claves como LFT-176-I.1, separadas por espacios"));
    }

    @Override
    public FoundChildRow read(Row row, Key key) {
        return new FoundChildRow(row.text("inspeccion").orElseThrow(), FoundChildCells.read(row));
    }

    @Override
    public Map<Key, Standing<FoundChildRow>> find(List<Told<FoundChildRow>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        Map<Key, Standing<FoundChildRow>> here = new HashMap<>();
        for (var told : rows) {
            UUID found = became.get(told.key());
            if (found == null) checkInspection(told);
            else if (children.isTold(found, told.content().child()))
                here.put(told.key(), new Standing<>(told.content(), found, found));
            else
                told.row()
                        .refuse(
                                "clave",
                                "ya está aquí y este renglón dice otra cosa",
                                "Lo que se supo después se anota en su expediente; deje el renglón como se registró");
        }
        return here;
    }

    private void checkInspection(Told<FoundChildRow> told) {
        var row = told.content();
        Rules.refuse(told.row(), children.check(row.folio(), row.child().child().on()), Map.of());
    }

    @Override
    public void recordAll(List<Told<FoundChildRow>> rows) {
        var found = rows.stream()
                .map(told -> inspection.recordChild(
                        told.content().folio(), told.content().child(), null))
                .map(Recorded::fact)
                .toList();
        entries.insertAll(NAME, rows, found);
    }

    /** None of them tells one otherwise. */
    @Override
    public void correctAll(List<Correction<FoundChildRow>> corrections) {
        if (!corrections.isEmpty()) throw new IllegalArgumentException("a child found stays as it was told");
    }
}
