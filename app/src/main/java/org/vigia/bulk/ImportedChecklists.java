package org.vigia.bulk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.inspection.BulkInspections;
import org.vigia.inspection.ChecklistItem;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.NewChecklist;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.StandingVisit;
import org.vigia.inspection.ThinVisit;
import org.vigia.inspection.ToldChecklist;
import org.vigia.page.Option;
import org.vigia.sheet.Column;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** What inspections of other registers verified: a row for each inspection, by its key there, and a column for each point. */
@Component
@Order(4)
class ImportedChecklists implements Importable<NewChecklist> {
    private static final List<Option> ANSWERS =
            List.of(new Option("si", "Cumple"), new Option("no", "No cumple"), new Option("na", "No aplica"));
    private static final NewChecklist OF_ANOTHER_DAY = new NewChecklist(Set.of(), Set.of(), Set.of());

    private final BulkInspections inspections;
    private final List<ChecklistItem> items;
    private final Table table;

    ImportedChecklists(BulkInspections inspections, Inspection rooms) {
        this.inspections = inspections;
        this.items = rooms.checklist();
        this.table = Key.table(
                "listas-de-verificacion",
                "Listas de verificación de inspecciones de otro registro",
                "de la inspección",
                items.stream().map(ImportedChecklists::column).toArray(Column[]::new));
    }

    private static Column column(ChecklistItem item) {
        return Columns.optional(
                        item.code(),
                        ANSWERS,
                        "%s (%s); vacío si no se revisó".formatted(item.titleEs(), item.provision()))
                .alsoCalled(item.titleEs());
    }

    @Override
    public String name() {
        return "checklists";
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_VISIT;
    }

    @Override
    public int chunk() {
        return 5_000;
    }

    @Override
    public void check(Row row) {
        if (row.errors().isEmpty()) Rules.refuse(row, inspections.check(read(row), Outcome.EXECUTED), first());
    }

    @Override
    public NewChecklist read(Row row, Key key) {
        return read(row);
    }

    private NewChecklist read(Row row) {
        return new NewChecklist(answered(row, "si"), answered(row, "no"), answered(row, "na"));
    }

    private Set<String> answered(Row row, String answer) {
        Set<String> codes = new LinkedHashSet<>();
        for (ChecklistItem item : items)
            if (row.text(item.code()).filter(answer::equals).isPresent()) codes.add(item.code());
        return codes;
    }

    /** What is wrong with a list is said at its first point. */
    private Map<String, String> first() {
        return Map.of("lista", items.getFirst().code());
    }

    @Override
    public Map<Key, Standing<NewChecklist>> find(List<Told<NewChecklist>> rows) {
        var visits = visits(rows.stream());
        for (var told : rows) check(told, visits.get(told.key()));
        var standing = inspections.mapChecklists(
                visits.values().stream().map(StandingVisit::subject).toList());
        Map<Key, Standing<NewChecklist>> here = new HashMap<>();
        visits.forEach((key, visit) -> {
            var checklist = standing.get(visit.subject());
            if (checklist == null) return;
            boolean sameDay = checklist.visit().equals(visit.row());
            here.put(
                    key,
                    new Standing<>(sameDay ? checklist.checklist() : OF_ANOTHER_DAY, checklist.row(), visit.subject()));
        });
        return here;
    }

    private void check(Told<NewChecklist> told, @Nullable StandingVisit visit) {
        if (visit == null)
            told.row()
                    .refuse(
                            "clave",
                            "no hay una inspección de ese registro con esa clave",
                            "Importe primero las inspecciones o revise la clave");
        else
            Rules.refuse(
                    told.row(), inspections.check(told.content(), visit.visit().outcome()), first());
    }

    private Map<Key, StandingVisit> visits(Stream<Told<NewChecklist>> rows) {
        Map<Key, StandingVisit> visits = new HashMap<>();
        inspections
                .mapStanding(rows.map(Told::key)
                        .map(key -> new ThinVisit.Id(key.register(), key.key()))
                        .toList())
                .forEach((id, visit) -> visits.put(new Key(id.source(), id.key()), visit));
        return visits;
    }

    @Override
    public void recordAll(List<Told<NewChecklist>> rows) {
        var visits = visits(rows.stream());
        inspections.recordChecklists(rows.stream()
                .map(told -> new ToldChecklist(Objects.requireNonNull(visits.get(told.key())), told.content(), null))
                .toList());
    }

    @Override
    public void correctAll(List<Correction<NewChecklist>> corrections) {
        var visits = visits(corrections.stream().map(Correction::told));
        inspections.recordChecklists(corrections.stream()
                .map(correction -> new ToldChecklist(
                        Objects.requireNonNull(visits.get(correction.told().key())),
                        correction.told().content(),
                        correction.before().row()))
                .toList());
    }
}
