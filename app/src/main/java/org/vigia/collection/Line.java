package org.vigia.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.Money;
import org.vigia.sanction.CollectionEvent;
import org.vigia.sanction.Report;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * One line of a statement: what was done about one fine.
 *
 * @param row as a spreadsheet numbers it
 * @param rfc as the finance authority has it
 * @param fine the amount that was imposed, as the finance authority has it
 * @param amount received, or garnished
 */
record Line(
        long row,
        String resolution,
        Optional<String> rfc,
        Optional<BigDecimal> fine,
        CollectionEvent event,
        LocalDate on,
        Optional<BigDecimal> amount) {
    static final Table TABLE = Table.of(
            "cobros",
            "Cuenta mensual de cobro",
            Column.required("resolucion", new Kind.Folio(60), "Número de la resolución que impuso la multa")
                    .alsoCalled("No. de resolución", "número de resolución", "resolución", "oficio"),
            Column.optional("rfc", new Kind.Rfc(), "RFC de quien debe la multa")
                    .alsoCalled("RFC del deudor", "contribuyente"),
            Column.optional("multa", new Kind.Money(), "Importe de la multa, para no confundirla con otra")
                    .alsoCalled("importe de la multa", "crédito", "monto del crédito"),
            Column.required("informe", new Kind.Code(events()), "Qué se hizo o se recibió, de la lista")
                    .alsoCalled("estatus", "situación", "concepto"),
            Column.required("fecha", new Kind.Day(), "Día en que ocurrió: 2026-10-31")
                    .alsoCalled("fecha de pago", "fecha del movimiento"),
            Column.optional("importe", new Kind.Money(), "Lo recibido o embargado; vacío en los demás informes")
                    .alsoCalled("importe cobrado", "monto pagado", "cobrado"));

    private static List<Kind.Option> events() {
        return Stream.of(CollectionEvent.values())
                .map(event -> new Kind.Option(event.name(), event.label()))
                .toList();
    }

    /** Of a row without errors. */
    static Line of(Row row) {
        return new Line(
                row.number(),
                row.text("resolucion").orElseThrow(),
                row.text("rfc"),
                row.money("multa"),
                CollectionEvent.valueOf(row.text("informe").orElseThrow()),
                row.day("fecha").orElseThrow(),
                row.money("importe"));
    }

    /** Of a line whose amount fits its event. */
    Report report() {
        return event.on(on, amount.map(worth -> Money.pesos(worth.setScale(2), on)));
    }
}
