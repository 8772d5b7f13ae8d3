package org.vigia.coordination;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/**
 * One line of the page of a return. What the line does not say for itself it has from the whole return.
 *
 * @param whole source, days and completeness of the whole return
 */
record LineForm(ReturnForm page, Measure measure, Whole whole) {
    static final String YES = "SI";

    /** As programs say it. */
    private static final String YES_IN_CODE = "YES";

    static final String NO = "NO";
    private static final String NOT_LISTED = "Elija una de las respuestas de la lista.";
    private static final int MOST = 1_000_000_000;

    /** What is said of all lines at once. */
    record Whole(String source, Coverage days, Completeness completeness) {}

    /** Empty when the line is not stated, or cannot be read, which the form then says. */
    Optional<NewStatement> read() {
        String chosen = form().value(field("base"));
        if (chosen.isBlank()) {
            form().text(field("numero"))
                    .ifPresent(typed -> form().refuse(
                                    field("base"),
                                    "Escribió «%s» sin elegir qué declara. Elija una respuesta o borre el número."
                                            .formatted(typed)));
            return Optional.empty();
        }
        Optional<Basis> basis = basis(chosen);
        if (basis.isEmpty()) form().refuse(field("base"), NOT_LISTED);
        return basis.map(b -> statement(b, chosen));
    }

    private Optional<Basis> basis(String chosen) {
        String name = isYes(chosen) || chosen.equals(NO) ? Basis.ANSWER.name() : chosen;
        return measure.bases().stream().filter(b -> b.name().equals(name)).findFirst();
    }

    private NewStatement statement(Basis basis, String chosen) {
        boolean counted = basis == Basis.COUNT;
        if (!counted)
            form().text(field("numero"))
                    .ifPresent(typed -> form().refuse(
                                    field("numero"),
                                    "Escribió «%s», pero «%s» no lleva número. Bórrelo, o elija «%s»."
                                            .formatted(typed, basis.label(), Basis.COUNT.label())));
        return new NewStatement(
                measure.code(),
                basis,
                counted ? number() : null,
                counted && measure.money() ? form().value(field("moneda")) : null,
                basis == Basis.ANSWER ? isYes(chosen) : null,
                form().text(field("alcance")).map(this::scope).orElse(null),
                page.days(field("desde"), field("hasta")).orElse(whole.days()),
                completeness(),
                form().text(field("fuente")).orElse(whole.source()),
                false);
    }

    private @Nullable BigDecimal number() {
        return switch (measure.type()) {
            case MONEY -> form().money(field("numero")).orElse(null);
            case SHARE -> share().orElse(null);
            case COUNT, ANSWER -> {
                var number = form().integer(field("numero"), 0, MOST);
                yield number.isPresent() ? BigDecimal.valueOf(number.getAsInt()) : null;
            }
        };
    }

    private Optional<BigDecimal> share() {
        Optional<String> typed = form().text(field("numero"));
        if (typed.filter(text -> !text.matches("\\d{1,2}(\\.\\d{1,2})?|100")).isPresent()) {
            form().refuse(
                            field("numero"),
                            "«%s» no es un porcentaje. Escriba un número entre 0 y 100, por ejemplo 55.2."
                                    .formatted(typed.get()));
            return Optional.empty();
        }
        return typed.map(BigDecimal::new);
    }

    private Completeness completeness() {
        if (form().text(field("completa")).isEmpty()) return whole.completeness();
        return Options.read(form(), field("completa"), Completeness.class, NOT_LISTED)
                .orElse(whole.completeness());
    }

    private Scope scope(String chosen) {
        int states = page.states().size();
        return switch (chosen) {
            case "NATIONAL" -> Scope.national(page.states());
            case "STATES" -> Scope.states(page.states(), states);
            case "SOME_STATES" -> Scope.someStates(states);
            case "NOT_STATED" -> Scope.NOT_STATED;
            default -> {
                form().refuse(field("alcance"), NOT_LISTED);
                yield Scope.NOT_STATED;
            }
        };
    }

    private static boolean isYes(String chosen) {
        return chosen.equals(YES) || chosen.equals(YES_IN_CODE);
    }

    private String field(String part) {
        return part + "-" + measure.code();
    }

    private Form form() {
        return page.form();
    }
}
