package org.vigia.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Permission;
import org.vigia.inspection.BulkInspections;
import org.vigia.inspection.Choice;
import org.vigia.inspection.Modality;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.inspection.StandingVisit;
import org.vigia.inspection.ThinVisit;
import org.vigia.inspection.VisitCorrection;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** Inspections that were made, thin: on no file and with no folio of ours. */
@Component
@Order(1)
record ImportedInspections(BulkInspections inspections, Reference reference) implements Importable<ThinVisit> {
    static final String NAME = "inspections";
    static final Table TABLE = Key.table(
            "inspecciones",
            "Inspecciones de otro registro",
            "de la inspección",
            Column.required("fecha", new Kind.Day(), "Día de la visita: 2022-03-31 o 31/3/2022")
                    .alsoCalled("fecha de visita", "fecha de la inspección", "fecha de inspección"),
            Columns.state(),
            Columns.municipality("Nombre o cinco dígitos de INEGI; vacío si no se sabe"),
            Columns.required("modalidad", Choice.options(Modality.class), "Cómo se hizo")
                    .alsoCalled("tipo de visita"),
            Columns.required("seleccion", Choice.options(Selection.class), "Por qué ese centro de trabajo")
                    .alsoCalled("motivo", "tipo de inspección"),
            Columns.required("aviso", Choice.options(Notice.class), "Si se avisó antes al patrón")
                    .alsoCalled("aviso previo", "citatorio"),
            Columns.required("resultado", Choice.options(Outcome.class), "En qué terminó")
                    .alsoCalled("estatus", "resultado de la visita"),
            Column.required("violaciones", new Kind.Whole(0, 9_999), "Cuántas encontró; 0 si no hubo")
                    .alsoCalled("número de violaciones", "infracciones"),
            Column.optional("inventado", new Kind.YesNo(), "sí sólo en datos de demostración; vacío es no"));

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
        return Permission.RECORD_VISIT;
    }

    @Override
    public int chunk() {
        return 5_000;
    }

    @Override
    public void check(Row row) {
        var errors = inspections.check(
                row.day("fecha").orElse(null),
                row.text("entidad").map(reference::getState).orElse(null),
                choice(row, "resultado", Outcome.class).orElse(null),
                row.whole("violaciones").orElse(0L));
        Rules.refuse(row, errors, Map.of());
    }

    @Override
    public ThinVisit read(Row row, Key key) {
        return new ThinVisit(
                key.register(),
                key.key(),
                row.day("fecha").orElseThrow(),
                row.text("entidad").orElseThrow(),
                row.text("municipio").orElse(null),
                choice(row, "modalidad", Modality.class).orElseThrow(),
                choice(row, "seleccion", Selection.class).orElseThrow(),
                choice(row, "aviso", Notice.class).orElseThrow(),
                choice(row, "resultado", Outcome.class).orElseThrow(),
                Math.toIntExact(row.whole("violaciones").orElseThrow()),
                row.answer("inventado").orElse(false));
    }

    private static <C extends Enum<C> & Choice> Optional<C> choice(Row row, String column, Class<C> list) {
        return row.text(column).flatMap(word -> Choice.find(list, word));
    }

    @Override
    public Map<Key, Standing<ThinVisit>> find(List<Told<ThinVisit>> rows) {
        Map<Key, Standing<ThinVisit>> here = new HashMap<>();
        inspections
                .mapStanding(rows.stream().map(told -> told.content().id()).toList())
                .forEach((id, standing) -> here.put(
                        new Key(id.source(), id.key()),
                        new Standing<>(standing.visit(), standing.row(), standing.subject())));
        return here;
    }

    @Override
    public void recordAll(List<Told<ThinVisit>> rows) {
        inspections.recordAll(rows.stream().map(Told::content).toList());
    }

    @Override
    public void correctAll(List<Correction<ThinVisit>> corrections) {
        inspections.correctAll(corrections.stream()
                .map(correction -> new VisitCorrection(
                        new StandingVisit(
                                correction.before().content(),
                                correction.before().row(),
                                correction.before().subject()),
                        correction.told().content()))
                .toList());
    }
}
