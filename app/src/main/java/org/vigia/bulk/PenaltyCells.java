package org.vigia.bulk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigia.sanction.Method;
import org.vigia.sanction.NewPenalty;
import org.vigia.sanction.NoFine;
import org.vigia.sanction.Remedy;
import org.vigia.sanction.Step;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/** The columns of a penalty: the resolution, and a day for each step before and after it. */
final class PenaltyCells {
    private static final int FOLIO = 40;
    private static final int SHORT = 200;
    private static final int LONG = 20_000;
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(CL\\d{2})[\\s:=]+)?\\$?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    private static final OneOf<Method> SUMMONED_BY = method("emplazada_como");
    private static final OneOf<Method> NOTIFIED_BY = method("notificada_como");
    private static final OneOf<Remedy> REMEDY = new OneOf<>(
            "medio",
            Map.of("revision", Remedy.REVIEW, "nulidad", Remedy.NULLITY_SUIT, "estatal", Remedy.STATE_REMEDY),
            Remedy::label);
    private static final OneOf<NoFine> REASON = new OneOf<>(
            "razon",
            Map.of(
                    "desvirtuada", NoFine.REBUTTED,
                    "no-probada", NoFine.NOT_PROVEN,
                    "corregida", NoFine.REGULARISED,
                    "prescrita", NoFine.TIME_BARRED,
                    "caducada", NoFine.LAPSED,
                    "otra-autoridad", NoFine.NOT_COMPETENT,
                    "judicial", NoFine.FOR_THE_JUDGE,
                    "otra", NoFine.OTHER),
            NoFine::label);

    static final Table TABLE = Key.table(
            "sanciones",
            "Sanciones que la autoridad lleva en su registro",
            "de la sanción",
            Column.required("procedimiento", new Kind.Folio(FOLIO), "Folio del procedimiento en Vigía"),
            Column.optional("emplazada", new Kind.Day(), "Día del emplazamiento; vacío si ya consta aquí o no hubo"),
            SUMMONED_BY.optional("Cómo se emplazó"),
            Column.optional("audiencia", new Kind.Day(), "Día en que se cerró la instrucción"),
            Column.optional("contesto", new Kind.YesNo(), "Si el empleador contestó"),
            Column.required("numero", new Kind.Folio(SHORT), "Número de la resolución")
                    .alsoCalled("número de resolución", "resolución"),
            Column.required("fecha", new Kind.Day(), "Día de la resolución").alsoCalled("fecha de la resolución"),
            Column.optional(
                            "importes",
                            new Kind.Text(SHORT),
                            "Pesos por infracción y persona: CL05 12000; CL07 8000; sólo la cantidad si hay una sola; vacío si no se multa")
                    .alsoCalled("importe", "multa", "monto"),
            Column.required("fundamento", new Kind.Text(LONG), "Motivos y fundamentos; se cifra"),
            REASON.optional("Por qué no se multa lo que no lleva importe"),
            Column.optional("explicacion", new Kind.Text(LONG), "Esa razón, explicada; se cifra"),
            Column.optional("notificada", new Kind.Day(), "Día en que se notificó la resolución"),
            NOTIFIED_BY.optional("Cómo se notificó"),
            Column.optional("impugnada", new Kind.Day(), "Día en que se impugnó"),
            REMEDY.optional("Por qué medio se impugnó"),
            Column.optional("confirmada", new Kind.Day(), "Día en que quedó firme tras impugnarse"),
            Column.optional("anulada", new Kind.Day(), "Día en que se anuló"));

    private PenaltyCells() {}

    private static OneOf<Method> method(String column) {
        return new OneOf<>(
                column,
                Map.of("personal", Method.PERSONAL, "correo", Method.CERTIFIED_MAIL, "edictos", Method.EDICT),
                Method::label);
    }

    static void check(Row row) {
        bothOrNone(row, "emplazada", "emplazada_como", SUMMONED_BY.in(row).isPresent());
        bothOrNone(row, "audiencia", "contesto", row.answer("contesto").isPresent());
        bothOrNone(row, "notificada", "notificada_como", NOTIFIED_BY.in(row).isPresent());
        bothOrNone(row, "impugnada", "medio", REMEDY.in(row).isPresent());
        if (row.day("confirmada").isPresent() && row.day("anulada").isPresent())
            row.refuse("anulada", "se dice confirmada y anulada", "Deje sólo lo que resultó");
        row.text("importes")
                .filter(typed -> amounts(typed).isEmpty())
                .ifPresent(_ -> row.refuse(
                        "importes",
                        "no se entiende como importes",
                        "Escriba una cantidad, o la de cada infracción: CL05 12000; CL07 8000"));
    }

    static void bothOrNone(Row row, String day, String other, boolean told) {
        if (row.day(day).isPresent() != told)
            row.refuse(told ? day : other, "falta este dato del mismo paso", "Escriba los dos, o ninguno");
    }

    /** Empty when a part of it is no amount, or a breach is told twice. */
    private static Optional<SortedMap<String, BigDecimal>> amounts(String typed) {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        for (String part : typed.split(";")) {
            var amount = AMOUNT.matcher(part.strip());
            if (!amount.matches()) return Optional.empty();
            var pesos =
                    new BigDecimal(amount.group(2).replace(",", "") + (amount.group(3) == null ? "" : amount.group(3)));
            if (amounts.putIfAbsent(amount.group(1) == null ? "" : amount.group(1), pesos.setScale(2)) != null)
                return Optional.empty();
        }
        return Optional.of(amounts);
    }

    /** Of a row with which nothing is wrong so far. */
    static NewPenalty read(Row row) {
        return new NewPenalty(
                row.text("procedimiento").orElseThrow(),
                steps(
                        row.day("emplazada")
                                .map(day -> new Step.Summoned(
                                        day, SUMMONED_BY.in(row).orElseThrow())),
                        row.day("audiencia")
                                .map(day -> new Step.Heard(
                                        day, row.answer("contesto").orElseThrow()))),
                row.day("fecha").orElseThrow(),
                row.text("numero").orElseThrow(),
                row.text("importes").flatMap(PenaltyCells::amounts).orElseGet(TreeMap::new),
                row.text("fundamento").orElseThrow(),
                REASON.in(row),
                row.text("explicacion"),
                steps(
                        row.day("notificada")
                                .map(day -> new Step.Notified(
                                        day, NOTIFIED_BY.in(row).orElseThrow())),
                        row.day("impugnada")
                                .map(day ->
                                        new Step.Challenged(day, REMEDY.in(row).orElseThrow())),
                        row.day("confirmada").map(Step.Upheld::new),
                        row.day("anulada").map(Step.Annulled::new)));
    }

    @SafeVarargs
    private static List<Step> steps(Optional<? extends Step>... told) {
        return Stream.of(told).flatMap(Optional::stream).<Step>map(step -> step).toList();
    }
}
