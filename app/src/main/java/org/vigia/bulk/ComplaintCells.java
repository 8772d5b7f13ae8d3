package org.vigia.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.intake.Channel;
import org.vigia.intake.Complainant;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Age;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** The columns of a complaint. */
final class ComplaintCells {
    private static final int OLDEST = 120;
    private static final int MOST_CHILDREN = 5_000;
    private static final int LONGEST_NARRATIVE = 20_000;
    private static final int SHORT = 200;

    private static final OneOf<Channel> CHANNEL = new OneOf<>(
            "canal",
            Map.of(
                    "persona", Channel.IN_PERSON,
                    "telefono", Channel.PHONE,
                    "escrito", Channel.LETTER,
                    "correo", Channel.E_MAIL,
                    "internet", Channel.WEB,
                    "911", Channel.EMERGENCY,
                    "autoridad", Channel.AGENCY,
                    "escuela", Channel.SCHOOL,
                    "organizacion", Channel.ORGANISATION,
                    "propio", Channel.OWN_KNOWLEDGE),
            Channel::label);

    static final Table TABLE = Key.table(
            "denuncias",
            "Denuncias de otro registro",
            "de la denuncia",
            Stream.of(
                            Stream.of(
                                    Column.required("fecha", new Kind.Day(), "Día en que se recibió: 2024-03-01")
                                            .alsoCalled("recibida", "fecha de recepción"),
                                    CHANNEL.required("Por dónde llegó").alsoCalled("medio", "vía")),
                            WorkplaceCells.COLUMNS.stream(),
                            Stream.of(
                                    Column.optional(
                                                    "cuantos",
                                                    new Kind.Whole(1, MOST_CHILDREN),
                                                    "Cuántas niñas, niños y adolescentes, según se dijo; vacío si no se sabe")
                                            .alsoCalled("número de menores", "menores"),
                                    Column.optional(
                                            "edad_desde",
                                            new Kind.Whole(0, OLDEST),
                                            "Edad de quien tiene menos; vacío si no se sabe"),
                                    Column.optional(
                                            "edad_hasta",
                                            new Kind.Whole(0, OLDEST),
                                            "Edad de quien tiene más; la misma si sólo se sabe una"),
                                    Column.optional(
                                                    "peligro",
                                                    new Kind.YesNo(),
                                                    "Si hay peligro ahora, que abre el plazo de la visita; vacío si no se sabe")
                                            .alsoCalled("riesgo", "peligro inminente"),
                                    Column.required(
                                                    "relato",
                                                    new Kind.Text(LONGEST_NARRATIVE),
                                                    "Qué se vio o se dijo, con las palabras de quien avisa; se cifra")
                                            .alsoCalled("hechos", "descripción", "narrativa"),
                                    Column.optional(
                                                    "lengua",
                                                    new Kind.Text(SHORT),
                                                    "Clave del INALI de la lengua del relato; vacío es español")
                                            .alsoCalled("idioma"),
                                    Column.optional(
                                            "denuncia_nombre",
                                            new Kind.Text(SHORT),
                                            "Quién denuncia, si lo dijo; se cifra aparte del expediente"),
                                    Column.optional(
                                            "denuncia_contacto",
                                            new Kind.Text(SHORT),
                                            "Cómo encontrarle; se cifra aparte"),
                                    Column.optional(
                                            "denuncia_relacion",
                                            new Kind.Text(SHORT),
                                            "Qué relación tiene con las niñas y los niños; se cifra aparte")))
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));

    private ComplaintCells() {}

    static void checkAges(Row row) {
        var youngest = row.whole("edad_desde");
        var oldest = row.whole("edad_hasta");
        if (youngest.isPresent() != oldest.isPresent())
            row.refuse(
                    youngest.isEmpty() ? "edad_desde" : "edad_hasta",
                    "falta una de las dos edades",
                    "Escriba las dos; si sólo se sabe una, repítala");
        else if (youngest.isPresent() && youngest.get() > oldest.orElseThrow())
            row.refuse("edad_hasta", "es menos que la edad menor", "Revise las dos edades");
    }

    /** Empty while a cell without which there is none is missing or wrong. */
    static Optional<NewComplaint> read(Row row) {
        var day = row.day("fecha");
        var workplace = WorkplaceCells.read(row, day);
        var channel = CHANNEL.in(row);
        var narrative = row.text("relato");
        if (workplace.isEmpty() || channel.isEmpty() || narrative.isEmpty()) return Optional.empty();
        return Optional.of(new NewComplaint(
                day.orElseThrow(),
                channel.get(),
                workplace.get(),
                row.whole("cuantos").map(Math::toIntExact).orElse(null),
                ages(row),
                WorkplaceCells.answer(row, "peligro"),
                narrative.get().strip(),
                row.text("lengua").orElse("es"),
                complainant(row)));
    }

    static NewComplaint withoutComplainant(NewComplaint told) {
        return new NewComplaint(
                told.receivedOn(),
                told.channel(),
                told.workplace(),
                told.allegedChildren(),
                told.ages(),
                told.danger(),
                told.narrative(),
                told.language(),
                null);
    }

    private static @Nullable Age ages(Row row) {
        var youngest = row.whole("edad_desde");
        return youngest.isEmpty()
                ? null
                : Age.between(
                        Math.toIntExact(youngest.get()),
                        Math.toIntExact(row.whole("edad_hasta").orElseThrow()));
    }

    private static @Nullable Complainant complainant(Row row) {
        return Stream.of("denuncia_nombre", "denuncia_contacto", "denuncia_relacion")
                        .allMatch(column -> row.text(column).isEmpty())
                ? null
                : new Complainant(
                        row.text("denuncia_nombre").orElse(null),
                        row.text("denuncia_contacto").orElse(null),
                        row.text("denuncia_relacion").orElse(null));
    }
}
