package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.reference.Reference;
import org.vigia.reference.State;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** Judges the rows of one file of inspections, in their order: what each means, or what is wrong with it. */
final class ThinVisitReader {
    private static final int LONGEST_SOURCE = 80;
    private static final int LONGEST_KEY = 80;
    private static final int MOST_VIOLATIONS = 9_999;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    static final Table TABLE = Table.of(
            "inspecciones",
            "Inspecciones de otro registro",
            Column.optional(
                            "fuente",
                            new Kind.Text(LONGEST_SOURCE),
                            "Registro de origen, por ejemplo SIAPI; puede faltar si todo el archivo es de uno solo")
                    .alsoCalled("registro", "sistema", "origen"),
            Column.required("clave", new Kind.Folio(LONGEST_KEY), "Clave de la inspección en ese registro")
                    .alsoCalled("folio", "expediente", "No. de expediente", "número de inspección"),
            Column.required("fecha", new Kind.Day(), "Día de la visita: 2022-03-31 o 31/3/2022")
                    .alsoCalled("fecha de visita", "fecha de la inspección", "fecha de inspección"),
            Column.required("entidad", new Kind.State(), "Nombre o clave de INEGI")
                    .alsoCalled("estado", "entidad federativa"),
            Column.optional(
                            "municipio",
                            new Kind.Municipality("entidad"),
                            "Nombre o cinco dígitos de INEGI; vacío si no se sabe")
                    .alsoCalled("alcaldía", "demarcación", "mpio"),
            list("modalidad", Modality.class, "Cómo se hizo").alsoCalled("tipo de visita"),
            list("seleccion", Selection.class, "Por qué ese centro de trabajo")
                    .alsoCalled("motivo", "tipo de inspección"),
            list("aviso", Notice.class, "Si se avisó antes al patrón").alsoCalled("aviso previo", "citatorio"),
            list("resultado", Outcome.class, "En qué terminó").alsoCalled("estatus", "resultado de la visita"),
            Column.required("violaciones", new Kind.Whole(0, MOST_VIOLATIONS), "Cuántas encontró; 0 si no hubo")
                    .alsoCalled("número de violaciones", "infracciones"),
            Column.optional("inventado", new Kind.YesNo(), "sí sólo en datos de demostración; vacío es no"));

    static final List<String> COLUMNS =
            TABLE.columns().stream().map(Column::name).toList();

    private final Optional<String> source;
    private final Reference reference;
    private final InstantSource clock;
    private final Map<String, Map<String, Long>> rowsBySource = new HashMap<>();

    /** @param source of the rows that do not say it */
    ThinVisitReader(Optional<String> source, Reference reference, InstantSource clock) {
        this.source = source;
        this.reference = reference;
        this.clock = clock;
    }

    private static <C extends Enum<C> & Choice> Column list(String name, Class<C> list, String note) {
        var options = Choice.options(list).stream()
                .map(option -> new Kind.Option(option.value(), option.label()))
                .toList();
        return Column.required(
                name,
                new Kind.Code(options),
                note + ": "
                        + String.join(
                                ", ", options.stream().map(Kind.Option::code).toList()));
    }

    /** Empty when something is wrong, which the row then says. */
    Optional<ThinVisit> read(Row row) {
        var from = row.text("fuente").or(() -> source);
        var outcome = choice(row, "resultado", Outcome.class);
        if (from.isEmpty())
            row.refuse("fuente", "falta el dato", "Escríbalo, o diga de qué registro es todo el archivo");
        row.day("fecha")
                .ifPresent(day -> row.text("entidad").ifPresent(code -> checkDay(row, day, reference.getState(code))));
        if (row.whole("violaciones").filter(n -> n > 0).isPresent()
                && outcome.filter(o -> o != Outcome.EXECUTED).isPresent())
            row.refuse(
                    "violaciones",
                    "sólo una inspección ejecutada encuentra violaciones",
                    "Escriba 0 o revise el resultado");
        if (!row.errors().isEmpty()) return Optional.empty();
        var visit = new ThinVisit(
                from.orElseThrow(),
                row.text("clave").orElseThrow(),
                row.day("fecha").orElseThrow(),
                row.text("entidad").orElseThrow(),
                row.text("municipio").orElse(null),
                choice(row, "modalidad", Modality.class).orElseThrow(),
                choice(row, "seleccion", Selection.class).orElseThrow(),
                choice(row, "aviso", Notice.class).orElseThrow(),
                outcome.orElseThrow(),
                Math.toIntExact(row.whole("violaciones").orElseThrow()),
                row.answer("inventado").orElse(false));
        return isFirst(row, visit) ? Optional.of(visit) : Optional.empty();
    }

    private static <C extends Enum<C> & Choice> Optional<C> choice(Row row, String column, Class<C> list) {
        return row.text(column).flatMap(word -> Choice.find(list, word));
    }

    private void checkDay(Row row, LocalDate day, State state) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), state.zone())))
            row.refuse("fecha", "todavía no llega", "Deje sólo inspecciones ya hechas");
        if (day.isBefore(EARLIEST)) row.refuse("fecha", "es anterior a 1990", "Revise el año");
    }

    private boolean isFirst(Row row, ThinVisit visit) {
        Long earlier = rowsBySource
                .computeIfAbsent(visit.source(), _ -> new HashMap<>())
                .putIfAbsent(visit.key(), row.number());
        if (earlier != null)
            row.refuse("clave", "ya está en el renglón " + earlier, "Deje un solo renglón por inspección");
        return earlier == null;
    }
}
