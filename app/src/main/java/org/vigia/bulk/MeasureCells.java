package org.vigia.bulk;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Option;
import org.vigia.protection.Event;
import org.vigia.protection.MeasureStanding;
import org.vigia.protection.MeasureStep;
import org.vigia.protection.NewMeasure;
import org.vigia.protection.Refusal;
import org.vigia.protection.Right;
import org.vigia.protection.Told;
import org.vigia.protection.Urgency;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** The columns of a measure of protection: what is to be done, and a day for each step since. */
final class MeasureCells {
    private static final int FOLIO = 40;
    private static final int HOUR = 8;
    private static final int LONG = 4_000;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?");

    static final Table TABLE = Key.table(
            "medidas-de-proteccion",
            "Medidas de protección que la procuraduría lleva en su registro",
            "de la medida",
            Column.required("plan", new Kind.Folio(FOLIO), "Folio del plan de restitución en Vigía"),
            MeasureWords.KIND.required("Qué se va a hacer"),
            Columns.required("derecho", rights(), "Qué derecho restituye (LGDNNA 13)"),
            MeasureWords.INSTITUTION.required("Quién responde"),
            Column.required("propuesta", new Kind.Day(), "Día en que se propuso, se pidió o se ordenó"),
            Column.required("plazo", new Kind.Day(), "Hasta qué día").alsoCalled("fecha límite"),
            MeasureWords.URGENCY.optional("Si es urgente (LGDNNA 122); vacío si no"),
            Column.optional("hora", new Kind.Text(HOUR), "A qué hora se pidió u ordenó la urgente: 16:30"),
            Column.optional("detalle", new Kind.Text(LONG), "Lo que se propone, en palabras; se cifra"),
            Column.optional("aceptada", new Kind.Day(), "Día en que la institución aceptó"),
            Column.optional("aceptada_hora", new Kind.Text(HOUR), "A qué hora se decretó la urgente que se pidió"),
            Column.optional("aceptada_por", new Kind.Text(LONG), "Qué oficina y qué persona aceptó; se cifra"),
            Column.optional("juez", new Kind.Day(), "Día en que resolvió la autoridad judicial sobre la urgente"),
            MeasureWords.JUDGMENT.optional("Qué resolvió"),
            Column.optional("juzgado", new Kind.Text(LONG), "Qué juzgado, y qué más dijo; se cifra"),
            Column.optional("cumplida", new Kind.Day(), "Día en que se cumplió"),
            Column.optional("prueba", new Kind.Text(LONG), "Qué muestra que se cumplió; se cifra"),
            Column.optional("rechazada", new Kind.Day(), "Día en que la institución la rechazó"),
            MeasureWords.REFUSAL.optional("Por qué se rechazó"),
            Column.optional("retirada", new Kind.Day(), "Día desde el que ya no hace falta"),
            Column.optional("explicacion", new Kind.Text(LONG), "Por qué se rechazó o se retiró; se cifra"));

    private MeasureCells() {}

    private static List<Option> rights() {
        return Right.all().stream()
                .map(right -> new Option(right.code(), right.label()))
                .toList();
    }

    static void check(Row row) {
        PenaltyCells.bothOrNone(
                row, "juez", "resolucion", MeasureWords.JUDGMENT.in(row).isPresent());
        PenaltyCells.bothOrNone(
                row, "rechazada", "motivo", MeasureWords.REFUSAL.in(row).isPresent());
        checkStep(row, "aceptada", "aceptada_hora");
        checkStep(row, "aceptada", "aceptada_por");
        checkStep(row, "juez", "juzgado");
        checkStep(row, "cumplida", "prueba");
        if (row.day("rechazada").isEmpty()) checkStep(row, "retirada", "explicacion");
        checkHour(row, "hora");
        checkHour(row, "aceptada_hora");
        if (row.day("aceptada").isPresent()
                && MeasureWords.URGENCY
                        .in(row)
                        .filter(urgency -> urgency == Urgency.ORDERED)
                        .isPresent())
            row.refuse("aceptada", "la que ordena la procuraduría rige sin que nadie la acepte", "Deje vacío ese día");
    }

    private static void checkStep(Row row, String day, String told) {
        if (row.text(told).isPresent() && row.day(day).isEmpty())
            row.refuse(day, "falta el día de lo que dice «%s»".formatted(told), "Escriba los dos, o ninguno");
    }

    private static void checkHour(Row row, String column) {
        if (row.text(column).isPresent() && hour(row, column) == null)
            row.refuse(column, "no es una hora", "Escriba como texto horas y minutos, por ejemplo 16:30");
    }

    /** Of a row with which nothing is wrong so far. */
    static NewMeasure read(Row row) {
        return new NewMeasure(
                row.text("plan").orElseThrow(),
                new Event.Proposed(
                        row.day("propuesta").orElseThrow(),
                        MeasureWords.KIND.in(row).orElseThrow(),
                        row.text("derecho").orElseThrow(),
                        MeasureWords.INSTITUTION.in(row).orElseThrow(),
                        row.day("plazo").orElseThrow(),
                        MeasureWords.URGENCY.in(row).orElse(Urgency.NONE)),
                new Told(text(row, "detalle"), hour(row, "hora")),
                Stream.of(
                                moved(row, "aceptada", MeasureStanding.ACCEPTED, "aceptada_por"),
                                judged(row),
                                moved(row, "cumplida", MeasureStanding.DONE, "prueba"),
                                moved(row, "rechazada", MeasureStanding.REFUSED, "explicacion"),
                                moved(row, "retirada", MeasureStanding.WITHDRAWN, "explicacion"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<MeasureStep> moved(Row row, String day, MeasureStanding to, String words) {
        boolean refused = to == MeasureStanding.REFUSED;
        boolean accepted = to == MeasureStanding.ACCEPTED;
        return row.day(day)
                .map(on -> new MeasureStep.Moved(
                        on,
                        to,
                        refused ? why(row) : null,
                        new Told(text(row, words), accepted ? hour(row, "aceptada_hora") : null)));
    }

    private static Optional<MeasureStep> judged(Row row) {
        return row.day("juez")
                .map(on -> new MeasureStep.Judged(
                        on, MeasureWords.JUDGMENT.in(row).orElseThrow(), new Told(text(row, "juzgado"), null)));
    }

    private static @Nullable Refusal why(Row row) {
        return MeasureWords.REFUSAL.in(row).orElse(null);
    }

    private static @Nullable String text(Row row, String column) {
        return row.text(column).orElse(null);
    }

    private static @Nullable LocalTime hour(Row row, String column) {
        return row.text(column)
                .map(TIME::matcher)
                .filter(typed -> typed.matches())
                .map(typed -> LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                .orElse(null);
    }
}
