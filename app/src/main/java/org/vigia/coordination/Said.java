package org.vigia.coordination;

import java.time.LocalDate;
import java.util.Locale;
import org.vigia.page.Formats;
import org.vigia.reference.Coverage;
import org.vigia.reference.Scope;

/** A statement in words, as a page shows it. */
record Said(Statement statement) {
    String what() {
        return switch (statement.basis()) {
            case COUNT -> number();
            case ANSWER -> Boolean.TRUE.equals(statement.answer()) ? "Sí" : "No";
            case NIL -> "Ninguno, firmado";
            case RECORDS -> "Según los registros en Vigía";
            case UNKNOWN -> "No se sabe";
            case NOT_PUBLISHED -> "No se publica";
            case UNAVAILABLE -> "No estuvo disponible";
        };
    }

    private String number() {
        var number = java.util.Objects.requireNonNull(statement.number());
        if (statement.currency() != null) return Formats.money(number, statement.currency());
        String plain = String.format(
                Locale.US, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
        return statement.measure().type() == Measure.Type.SHARE ? plain + " %" : plain;
    }

    String whose() {
        Scope scope = statement.scope();
        return switch (scope.level()) {
            case FEDERAL -> "Federación";
            case STATES -> scope.included().size() == 1 ? "La entidad" : among(scope, "entidades");
            case NATIONAL -> scope.whole() ? "Todo el país" : among(scope, "autoridades");
            case NOT_STATED -> "La fuente no lo dice";
        };
    }

    private static String among(Scope scope, String what) {
        return scope.listed()
                ? "%d de %d %s".formatted(scope.included().size(), scope.of(), what)
                : "Algunas %s; no se dice cuáles".formatted(what);
    }

    String days() {
        return switch (statement.coverage()) {
            case Coverage.Dates(LocalDate from, LocalDate to) -> Formats.day(from) + " a " + Formats.day(to);
            case Coverage.NotStated _ -> "No se dice";
        };
    }

    String howComplete() {
        return switch (statement.completeness()) {
            case FULL -> "Completo";
            case NOT_STATED -> "No se dice";
            case MAY_BE_INCOMPLETE -> "Puede faltar algo";
            case PARTIAL -> "Falta algo";
        };
    }
}
