package org.vigia.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A table with a column of every kind, as the tests read files by it; and what came out, as somebody can read it. */
final class Inspections {
    static final Table TABLE = Table.of(
            "inspecciones",
            "Inspecciones de prueba",
            Column.required("folio", new Kind.Folio(20), "La clave en su registro")
                    .alsoCalled("No. de expediente", "clave"),
            Column.required("fecha", new Kind.Day(), "Día de la visita")
                    .alsoCalled("fecha de visita", "fecha de la inspección"),
            Column.required("entidad", new Kind.State(), "Nombre o clave de INEGI")
                    .alsoCalled("estado", "entidad federativa"),
            Column.optional("municipio", new Kind.Municipality("entidad"), "Nombre o cinco dígitos")
                    .alsoCalled("mpio", "alcaldía"),
            Column.optional("codigo_postal", new Kind.Digits(5), "Cinco cifras").alsoCalled("CP"),
            Column.optional("multa", new Kind.Money(), "Pesos").alsoCalled("monto de la multa"),
            Column.optional("trabajadores", new Kind.Whole(0, 9_999), "Número entero")
                    .alsoCalled("número de trabajadores"),
            Column.optional("urgente", new Kind.YesNo(), "sí o no"),
            Column.optional(
                    "resultado",
                    new Kind.Code(List.of(
                            new Kind.Option("ejecutada", "Se realizó"),
                            new Kind.Option("negada", "Se negó el acceso"),
                            new Kind.Option("no-localizada", "No se localizó"))),
                    "Una de la lista"),
            Column.optional("rfc", new Kind.Rfc(), "RFC del centro de trabajo"),
            Column.optional("curp", new Kind.Curp(), "CURP"),
            Column.optional("nota", new Kind.Text(200), "Texto libre").alsoCalled("observaciones"));

    private Inspections() {}

    static String said(Row row) {
        if (!row.errors().isEmpty())
            return row.errors().stream().map(error -> "  " + error.sentence()).collect(Collectors.joining("\n"));
        return "  %d: ".formatted(row.number())
                + TABLE.columns().stream()
                        .filter(column -> row.value(TABLE.indexOf(column.name())) != null)
                        .map(column -> column.name() + "="
                                + String.valueOf(row.value(TABLE.indexOf(column.name())))
                                        .replace("\n", "⏎"))
                        .collect(Collectors.joining(" "));
    }
}
