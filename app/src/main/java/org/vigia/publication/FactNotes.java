package org.vigia.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigia.page.Language;
import org.vigia.reference.Comparison;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Scope;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryFact;
import org.vigia.statistics.CountryReport;

/** What is computed from the figures of the text: the change between years where it may be told, who reported, the arithmetic. */
record FactNotes(CountryReport report, Language language, List<String> stateNames) {
    /** One inspector for so many workers in an industrialising economy (technical advice of the ILO). */
    private static final BigDecimal WORKERS_PER_INSPECTOR = BigDecimal.valueOf(15_000);

    /** Its short name is also the country's. */
    private static final String STATE_OF_MEXICO = "15";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String print(CountryFact fact) {
        String code = fact.definition().code();
        String change = change(fact);
        Figure last = fact.cells().getLast().figure();
        if (code.equals("INSPECTORS_NEEDED")) return need(last);
        if (last.known() && last.scope().listed() && !last.scope().whole()) return join(change, who(last.scope()));
        return change;
    }

    private static String join(String one, String two) {
        return one.isEmpty() ? two : one + " " + two;
    }

    private String change(CountryFact fact) {
        var years = report.tables().getFirst().years();
        Figure earlier = fact.cells().getFirst().figure();
        Figure later = fact.cells().getLast().figure();
        if (!earlier.known() || !later.known()) return "";
        return switch (earlier.changeTo(later)) {
            case Comparison.Change(BigDecimal by) ->
                language.choose("%s entre %d y %d.", "%s between %d and %d.")
                        .formatted(
                                (by.signum() < 0 ? "−" : "+") + text().plain(by.abs()),
                                years.getFirst(),
                                years.getLast());
            case Comparison.NotComparable(Comparison.Reason reason) ->
                language.choose("%d y %d no son comparables: %s.", "%d and %d are not comparable: %s.")
                        .formatted(years.getFirst(), years.getLast(), reason(reason));
        };
    }

    private String reason(Comparison.Reason reason) {
        return switch (reason) {
            case UNIT -> language.choose("cuentan cosas distintas", "they count different things");
            case NOT_KNOWN -> language.choose("falta uno de los dos", "one of them is missing");
            case SCOPE -> language.choose("no son las mismas autoridades", "they are not of the same authorities");
            case COVERAGE -> language.choose("no cubren los mismos días", "they do not cover the same days");
            case COMPLETENESS -> language.choose("alguno está incompleto", "one of them is incomplete");
        };
    }

    /** Few are named; many are only counted. What is known of the others is nothing. */
    private String who(Scope scope) {
        int silent = scope.of() - scope.included().size();
        String counted = language.choose(
                        "%d de %d; de las otras %d no se sabe.", "%d of %d; nothing is known of the other %d.")
                .formatted(scope.included().size(), scope.of(), silent);
        if (scope.included().size() > 5) return counted;
        return counted + " " + scope.included().stream().map(this::name).collect(Collectors.joining(", ")) + ".";
    }

    private String name(String authority) {
        return switch (authority) {
            case Scope.FEDERATION -> language.choose("Federación", "Federal level");
            case STATE_OF_MEXICO -> language.choose("Estado de México", "State of Mexico");
            default -> stateNames.get(Integer.parseInt(authority) - 1);
        };
    }

    /** Both the published need and the one that the printed labour force gives, with the arithmetic. */
    private String need(Figure published) {
        Optional<BigDecimal> need = number(Optional.of(published));
        Optional<BigDecimal> inspectors = number(find("FEDERAL_INSPECTORS"));
        Optional<BigDecimal> force = number(find("LABOUR_FORCE"));
        if (need.isEmpty() || inspectors.isEmpty()) return "";
        String gap = language.choose(
                        "Faltan %s − %s = %s; hay %s %% de lo necesario.",
                        "Missing %s − %s = %s; %s %% of the need is met.")
                .formatted(
                        text().plain(need.get()),
                        text().plain(inspectors.get()),
                        text().plain(need.get().subtract(inspectors.get())),
                        inspectors.get().multiply(HUNDRED).divide(need.get(), 1, RoundingMode.HALF_UP));
        return force.map(f -> gap + " "
                        + language.choose(
                                        "%s / %s = %s; el número publicado parte de una fuerza de trabajo sin redondear.",
                                        "%s / %s = %s; the published number starts from an unrounded labour force.")
                                .formatted(
                                        text().plain(f),
                                        text().plain(WORKERS_PER_INSPECTOR),
                                        text().plain(f.divide(WORKERS_PER_INSPECTOR, 1, RoundingMode.HALF_UP))))
                .orElse(gap);
    }

    private Optional<Figure> find(String code) {
        return report.facts().stream()
                .filter(fact -> fact.definition().code().equals(code))
                .map(fact -> fact.cells().getLast())
                .map(Cell::figure)
                .findFirst();
    }

    private static Optional<BigDecimal> number(Optional<Figure> figure) {
        return figure.map(Figure::value)
                .filter(FigureValue.Quantity.class::isInstance)
                .map(value -> ((FigureValue.Quantity) value).number());
    }

    private FigureText text() {
        return new FigureText(language);
    }
}
