package org.vigia.bulk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.registry.BulkRegistry;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.StandingWorkplace;
import org.vigia.registry.WorkplaceCorrection;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** Workplaces as a directory keeps them, on no file. */
@Component
@Order(2)
record ImportedWorkplaces(BulkRegistry registry, Entries entries) implements Importable<NewWorkplace> {
    private static final String NAME = "workplaces";
    private static final Table TABLE = Key.table(
            "centros-de-trabajo",
            "Centros de trabajo de otro registro",
            "del centro de trabajo",
            Stream.concat(
                            Stream.of(Column.required("fecha", new Kind.Day(), "Día en que era así: 2024-03-01")
                                    .alsoCalled("fecha de alta", "actualizado", "fecha de actualización")),
                            WorkplaceCells.COLUMNS.stream())
                    .toArray(Column[]::new));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_REGISTRY;
    }

    @Override
    public int chunk() {
        return 2_000;
    }

    @Override
    public void check(Row row) {
        understood(row).ifPresent(workplace -> Rules.refuse(row, registry.check(workplace), Map.of("dia", "fecha")));
    }

    @Override
    public NewWorkplace read(Row row, Key key) {
        return understood(row).orElseThrow();
    }

    private static Optional<NewWorkplace> understood(Row row) {
        Optional<LocalDate> day = row.day("fecha");
        return WorkplaceCells.read(row, day);
    }

    @Override
    public Map<Key, Standing<NewWorkplace>> find(List<Told<NewWorkplace>> rows) {
        var became = entries.find(NAME, rows.stream().map(Told::key).toList());
        var standing = registry.mapStanding(became.values());
        Map<Key, Standing<NewWorkplace>> here = new HashMap<>();
        for (var told : rows) {
            UUID subject = became.get(told.key());
            if (subject != null) here.put(told.key(), here(told, Objects.requireNonNull(standing.get(subject))));
        }
        return here;
    }

    /** What was erased by law is not brought back by a file. */
    private static Standing<NewWorkplace> here(Told<NewWorkplace> told, StandingWorkplace standing) {
        return new Standing<>(
                standing.erased() ? told.content() : standing.workplace(), standing.row(), standing.subject());
    }

    @Override
    public void recordAll(List<Told<NewWorkplace>> rows) {
        var recorded = registry.openWorkplaces(rows.stream().map(Told::content).toList());
        entries.insertAll(NAME, rows, recorded.stream().map(Recorded::subject).toList());
    }

    @Override
    public void correctAll(List<Correction<NewWorkplace>> corrections) {
        registry.correctWorkplaces(corrections.stream()
                .map(correction -> new WorkplaceCorrection(
                        new StandingWorkplace(
                                correction.before().content(),
                                correction.before().row(),
                                correction.before().subject(),
                                false),
                        correction.told().content()))
                .toList());
    }
}
