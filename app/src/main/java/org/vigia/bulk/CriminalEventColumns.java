package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vigia.justice.Investigation;
import org.vigia.justice.Offence;
import org.vigia.justice.Passing;
import org.vigia.justice.Screened;
import org.vigia.justice.Standing;
import org.vigia.justice.Term;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Table;

/** The columns of an event of a criminal matter: which carpeta, what happened, and what is told of that. */
final class CriminalEventColumns {
    private static final int MOST = 10_000;
    private static final int FOLIO = 40;
    private static final int NUMBER = 60;
    private static final int LONG = 400;

    static final OneOf<CriminalEventKind> HAPPENED = new OneOf<>(
            "hecho",
            Map.of(
                    "apertura", CriminalEventKind.OPENED,
                    "accion", CriminalEventKind.ACCUSED,
                    "decision", CriminalEventKind.MOVED,
                    "plazo", CriminalEventKind.TERM_SET,
                    "cierre", CriminalEventKind.CLOSED,
                    "determinacion", CriminalEventKind.DETERMINED,
                    "traspaso", CriminalEventKind.PASSED,
                    "tamizaje", CriminalEventKind.ANSWERED),
            CriminalEventKind::label);
    static final OneOf<Standing> FROM = standing("de");
    static final OneOf<Standing> TO = standing("a");
    static final OneOf<Term> TERM =
            new OneOf<>("plazo", Map.of("dos-meses", Term.TWO_MONTHS, "seis-meses", Term.SIX_MONTHS), Term::label);
    static final OneOf<Investigation> DETERMINED = new OneOf<>(
            "determinacion",
            Map.of(
                    "reapertura", Investigation.OPEN,
                    "archivo-temporal", Investigation.SHELVED,
                    "abstencion", Investigation.ABSTAINED,
                    "no-ejercicio", Investigation.NO_ACTION,
                    "oportunidad", Investigation.OPPORTUNITY,
                    "concluida", Investigation.CONCLUDED),
            Investigation::label);
    static final OneOf<Passing> HOW = new OneOf<>(
            "forma",
            Map.of("atraccion", Passing.ATTRACTED, "declinacion", Passing.DECLINED, "acumulacion", Passing.JOINED),
            Passing::label);
    static final OneOf<Screened> FOUND = new OneOf<>(
            "respuesta",
            Map.of(
                    "puede-ser-victima", Screened.POSSIBLE_VICTIM,
                    "sin-indicios", Screened.NO_INDICATION,
                    "no-aplicado", Screened.NOT_POSSIBLE),
            Screened::label);

    /** Of some kinds of event alone. */
    static final List<Column> OF_SOME = List.of(
            Column.optional("caso", new Kind.Folio(FOLIO), "Folio del caso en Vigía; hace falta en la apertura")
                    .alsoCalled("folio del caso"),
            Column.optional(
                    "delitos",
                    new Kind.Text(LONG),
                    "Claves separadas por espacios, de apertura, acción y decisión: "
                            + String.join(", ", Offence.codes())),
            Column.optional("personas", new Kind.Whole(1, MOST), "Cuántas, de acción y decisión"),
            Column.optional(
                    "adolescentes",
                    new Kind.Whole(0, MOST),
                    "De ellas, cuántas eran menores de 18 años al ocurrir los hechos; de acción, 0 si ninguna"),
            FROM.optional("Dónde estaban, de decisión"),
            TO.optional("A dónde pasan, de decisión"),
            TERM.optional("El que fijó el juez"),
            DETERMINED.optional("Cómo se determinó").alsoCalled("determinación"),
            HOW.optional("Cómo pasó a la otra fiscalía"),
            Column.optional("fiscalia", new Kind.Folio(FOLIO), "Clave de la que sigue, por ejemplo FGR o FGE-07")
                    .alsoCalled("fiscalía que sigue"),
            Column.optional("carpeta_nueva", new Kind.Folio(NUMBER), "Su número en la fiscalía que sigue"),
            FOUND.optional("Si la persona adolescente acusada puede ser víctima"));

    static final Table TABLE = Key.table(
            "hechos-penales", "Hechos de las carpetas que la fiscalía lleva en su registro", "del hecho", columns());

    private CriminalEventColumns() {}

    private static OneOf<Standing> standing(String column) {
        return new OneOf<>(
                column,
                Map.ofEntries(
                        Map.entry("accion-penal", Standing.PROSECUTED),
                        Map.entry("no-vinculacion", Standing.NOT_BOUND_OVER),
                        Map.entry("vinculacion", Standing.BOUND_OVER),
                        Map.entry("suspension", Standing.SUSPENDED),
                        Map.entry("acuerdo", Standing.SETTLED),
                        Map.entry("acusacion", Standing.ACCUSED),
                        Map.entry("juicio", Standing.ON_TRIAL),
                        Map.entry("condena", Standing.CONVICTED),
                        Map.entry("condena-abreviado", Standing.CONVICTED_ABBREVIATED),
                        Map.entry("absolucion", Standing.ACQUITTED),
                        Map.entry("impugnado", Standing.APPEALED),
                        Map.entry("sobreseimiento", Standing.DISMISSED),
                        Map.entry("condena-firme", Standing.CONVICTION_FIRM),
                        Map.entry("absolucion-firme", Standing.ACQUITTAL_FIRM)),
                Standing::label);
    }

    private static Column[] columns() {
        var ofAll = List.of(
                Column.required("carpeta", new Kind.Folio(NUMBER), "Número de la carpeta en su unidad")
                        .alsoCalled("carpeta de investigación", "número de carpeta", "NUC"),
                HAPPENED.required("Qué ocurrió; los de una carpeta, en su orden"),
                Column.required("fecha", new Kind.Day(), "Día en que ocurrió: 2024-03-01")
                        .alsoCalled("fecha del hecho"));
        return Stream.concat(ofAll.stream(), OF_SOME.stream()).toArray(Column[]::new);
    }
}
