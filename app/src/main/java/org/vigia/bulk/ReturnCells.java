package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import org.vigia.coordination.Basis;
import org.vigia.coordination.Measure;
import org.vigia.coordination.NewReturn;
import org.vigia.coordination.NewStatement;
import org.vigia.coordination.Post;
import org.vigia.page.Option;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Row;
import org.vigia.sheet.Table;

/**
 * The columns of a line of a signed return.
 *
 * @param scopes whose a figure may be said to be, by the words of a file
 */
record ReturnCells(List<Measure> measures, Map<String, Scope> scopes) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    private static final OneOf<Basis> BASIS = new OneOf<>(
            "declara",
            Map.of(
                    "registros", Basis.RECORDS,
                    "numero", Basis.COUNT,
                    "ninguno", Basis.NIL,
                    "respuesta", Basis.ANSWER,
                    "no-se-sabe", Basis.UNKNOWN,
                    "no-se-publica", Basis.NOT_PUBLISHED,
                    "no-disponible", Basis.UNAVAILABLE),
            Basis::label);
    private static final OneOf<Post> POST = new OneOf<>(
            "puesto", Map.of("titular", Post.HEAD, "suplencia", Post.DEPUTY, "enlace", Post.LIAISON), Post::label);
    private static final OneOf<Completeness> COMPLETENESS = new OneOf<>(
            "completa",
            Map.of(
                    "si", Completeness.FULL,
                    "puede-faltar", Completeness.MAY_BE_INCOMPLETE,
                    "falta", Completeness.PARTIAL,
                    "no-se-dice", Completeness.NOT_STATED),
            ReturnCells::label);

    private static String label(Completeness howFar) {
        return switch (howFar) {
            case FULL -> "Sí, está completo";
            case NOT_STATED -> "No lo decimos";
            case MAY_BE_INCOMPLETE -> "Puede faltar algo";
            case PARTIAL -> "Sabemos que falta algo";
        };
    }

    Table table() {
        return Key.table(
                "entregas",
                "Entregas firmadas que la unidad lleva fuera de Vigía",
                "del renglón",
                Column.optional(
                        "unidad", new Kind.Text(SHORT), "Clave de la unidad que firma; vacía es la de la cuenta"),
                Column.required("anio", new Kind.Whole(FIRST_YEAR, LAST_YEAR), "Año que se reporta")
                        .alsoCalled("año", "ejercicio"),
                Column.required("renglon", measure(), "Qué se declara, por su clave (hoja Listas) o su nombre")
                        .alsoCalled("medida", "indicador", "concepto"),
                BASIS.required("En qué se funda; un cero se firma con «ninguno», y no saber se dice")
                        .alsoCalled("base"),
                Column.optional(
                                "numero",
                                new Kind.Money(),
                                "Sólo si declara un número, mayor que cero: cuántos, el importe o el porcentaje")
                        .alsoCalled("número", "cantidad", "importe", "cifra"),
                Columns.optional(
                        "moneda",
                        List.of(new Option("MXN", "Pesos mexicanos"), new Option("USD", "Dólares de EUA")),
                        "Sólo de un importe"),
                Column.optional("respuesta", new Kind.YesNo(), "Sólo si declara una respuesta"),
                Column.optional("desde", new Kind.Day(), "Primer día que cubre; vacío si no se dice"),
                Column.optional("hasta", new Kind.Day(), "Último día que cubre; vacío si no se dice"),
                COMPLETENESS.required("Si está completo; no decirlo también se dice"),
                Column.optional(
                        "alcance",
                        new Kind.Code(List.of(
                                new Kind.Option("pais", "Todo el país"),
                                new Kind.Option("entidades", "Todas las entidades"),
                                new Kind.Option("algunas", "Algunas entidades; la fuente no dice cuáles"),
                                new Kind.Option("no-se-dice", "La fuente no lo dice"))),
                        "De quién es la cifra, si no es de la unidad: pais, entidades, algunas, no-se-dice"),
                Column.required("consta", new Kind.Text(SHORT), "Dónde consta: oficio, sistema o informe; sin nombres")
                        .alsoCalled("oficio", "sustento"),
                Column.required("firmada", new Kind.Day(), "Día en que se firmó")
                        .alsoCalled("fecha de firma", "fecha de entrega"),
                POST.required("Qué puesto firma"),
                Column.optional("motivo", new Kind.Text(LONG), "Por qué cambia, si la unidad ya lo había declarado"));
    }

    private Kind.Code measure() {
        return new Kind.Code(measures.stream()
                .map(measure -> new Kind.Option(measure.code(), measure.label()))
                .toList());
    }

    /** What is said beside the basis that calls for it, or without it. */
    static void check(Row row) {
        BASIS.in(row).ifPresent(basis -> {
            String others = "«%s» no lo lleva".formatted(basis.label());
            if (basis != Basis.COUNT && row.money("numero").isPresent())
                row.refuse("numero", others, "Bórrelo, o escriba «numero» en la columna declara");
            if (basis != Basis.COUNT && row.text("moneda").isPresent())
                row.refuse("moneda", others, "Bórrela, o escriba «numero» en la columna declara");
            if (basis != Basis.ANSWER && row.answer("respuesta").isPresent())
                row.refuse("respuesta", others, "Bórrela, o escriba «respuesta» en la columna declara");
        });
        var from = row.day("desde");
        var to = row.day("hasta");
        if (from.isPresent() != to.isPresent())
            row.refuse(from.isEmpty() ? "desde" : "hasta", "falta uno de los dos días", "Escriba los dos, o ninguno");
        else if (from.isPresent() && to.orElseThrow().isBefore(from.get()))
            row.refuse("hasta", "es anterior al primer día", "Revise los dos días");
    }

    /** A return of this line alone, of a row whose cells are all as they may be. */
    NewReturn read(Row row) {
        var statement = new NewStatement(
                row.text("renglon").orElseThrow(),
                BASIS.in(row).orElseThrow(),
                row.money("numero").orElse(null),
                row.text("moneda").orElse(null),
                row.answer("respuesta").orElse(null),
                row.text("alcance").map(scopes::get).orElse(null),
                row.day("desde")
                        .map(from -> Coverage.between(from, row.day("hasta").orElseThrow()))
                        .orElse(Coverage.NOT_STATED),
                COMPLETENESS.in(row).orElseThrow(),
                row.text("consta").orElseThrow(),
                false);
        return new NewReturn(
                Math.toIntExact(row.whole("anio").orElseThrow()),
                POST.in(row).orElseThrow(),
                row.day("firmada").orElseThrow(),
                List.of(statement),
                row.text("motivo").orElse(null),
                false);
    }

    /** The columns of what a rule says of a measure. */
    static Map<String, String> columns(String measure) {
        return Map.of(
                "base-" + measure, "declara",
                "numero-" + measure, "numero",
                "alcance-" + measure, "alcance",
                "completa-" + measure, "completa",
                "desde-" + measure, "desde",
                "hasta-" + measure, "hasta",
                "fuente-" + measure, "consta");
    }
}
