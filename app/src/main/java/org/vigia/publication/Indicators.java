package org.vigia.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Scope;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.CountryTable;

/** What follows from the figures of the year by arithmetic, each step of it shown. Where a figure is missing nothing is supposed. */
record Indicators(CountryReport report, Language language) {
    /** One inspector for so many workers in an industrialising economy (technical advice of the ILO). */
    private static final BigDecimal RATIO = BigDecimal.valueOf(15_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int STATES = 32;

    List<Indicator> list() {
        return List.of(need(), gap(), coverage(), coverageOfAll(), perInspector(), reporting(), committees());
    }

    private Indicator need() {
        String label = language.choose(
                "Personas inspectoras necesarias, una por cada 15,000 personas trabajadoras (criterio técnico de la OIT)",
                "Inspectors needed, one for every 15,000 workers (ILO technical advice)");
        return fact("LABOUR_FORCE")
                .map(force -> new Indicator(
                        "NEED",
                        label,
                        plain(force.divide(RATIO, 1, RoundingMode.HALF_UP)),
                        "%s / %s = %s"
                                .formatted(
                                        plain(force),
                                        plain(RATIO),
                                        plain(force.divide(RATIO, 1, RoundingMode.HALF_UP)))))
                .orElseGet(() -> missing(
                        "NEED", label, language.choose("falta la fuerza de trabajo", "the labour force is missing")));
    }

    private Indicator gap() {
        String label = language.choose(
                "Personas inspectoras federales que faltan para el número publicado como necesario",
                "Federal inspectors missing to the number published as needed");
        Optional<BigDecimal> needed = fact("INSPECTORS_NEEDED");
        Optional<BigDecimal> federal = fact("FEDERAL_INSPECTORS");
        if (needed.isEmpty() || federal.isEmpty()) return missing("GAP", label, withoutNeed());
        BigDecimal gap = needed.get().subtract(federal.get());
        return new Indicator(
                "GAP",
                label,
                plain(gap),
                "%s − %s = %s".formatted(plain(needed.get()), plain(federal.get()), plain(gap)));
    }

    private Indicator coverage() {
        return share(
                "COVERAGE",
                language.choose(
                        "Parte de lo necesario que hay, sólo federal", "Share of the need that is met, federal only"),
                fact("FEDERAL_INSPECTORS"),
                fact("INSPECTORS_NEEDED"),
                "",
                withoutNeed());
    }

    private Indicator coverageOfAll() {
        return share(
                "COVERAGE_KNOWN",
                language.choose(
                        "Parte de lo necesario que hay, con las entidades que reportaron",
                        "Share of the need that is met, with the states that reported"),
                fact("KNOWN_INSPECTORS"),
                fact("INSPECTORS_NEEDED"),
                "≥",
                withoutNeed());
    }

    private String withoutNeed() {
        return language.choose(
                "falta el número necesario o el de personas inspectoras",
                "the number needed or that of inspectors is missing");
    }

    private Indicator perInspector() {
        String label =
                language.choose("Inspecciones por persona inspectora federal", "Inspections per federal inspector");
        Figure inspections = line("WORKSITE_INSPECTIONS").getLast().figure();
        Optional<BigDecimal> inspectors = fact("FEDERAL_INSPECTORS");
        Optional<BigDecimal> made = number(inspections)
                .filter(one -> inspections.scope().included().stream().allMatch(Scope.FEDERATION::equals));
        if (made.isEmpty() || inspectors.isEmpty())
            return missing(
                    "PER_INSPECTOR",
                    label,
                    language.choose(
                            "falta una de las dos cifras federales", "one of the two federal figures is missing"));
        String quotient = plain(made.get().divide(inspectors.get(), 1, RoundingMode.HALF_UP));
        String days = inspections.coverage() instanceof Coverage.Dates(var from, var to)
                ? language.choose(", del %s al %s", ", from %s, to %s")
                        .formatted(new NoteText(language).day(from), new NoteText(language).day(to))
                : "";
        return new Indicator(
                "PER_INSPECTOR",
                label,
                quotient,
                "%s / %s = %s%s".formatted(plain(made.get()), plain(inspectors.get()), quotient, days));
    }

    private Indicator reporting() {
        long states = line("VIOLATIONS").getLast().reporting().stream()
                .filter(authority -> !authority.equals(Scope.FEDERATION))
                .count();
        return share(
                "REPORTING",
                language.choose(
                        "Entidades que reportaron las violaciones encontradas",
                        "States that reported the violations found"),
                Optional.of(BigDecimal.valueOf(states)),
                Optional.of(BigDecimal.valueOf(STATES)),
                "",
                "");
    }

    private Indicator committees() {
        return share(
                "CITI",
                language.choose(
                        "Comisiones estatales que informaron sus actividades",
                        "State committees that reported their activities"),
                fact("CITI_COMMITTEES"),
                Optional.of(BigDecimal.valueOf(STATES)),
                "",
                language.choose("ninguna lo ha firmado", "none has signed it"));
    }

    private Indicator share(
            String code, String label, Optional<BigDecimal> part, Optional<BigDecimal> of, String least, String lack) {
        if (part.isEmpty() || of.isEmpty()) return missing(code, label, lack);
        String percent = part.get().multiply(HUNDRED).divide(of.get(), 1, RoundingMode.HALF_UP) + " %";
        return new Indicator(
                code, label, least + percent, "%s / %s = %s".formatted(plain(part.get()), plain(of.get()), percent));
    }

    private Indicator missing(String code, String label, String lack) {
        return new Indicator(code, label, language.choose("No se puede calcular", "Cannot be computed"), lack);
    }

    private Optional<BigDecimal> fact(String code) {
        return report.facts().stream()
                .filter(fact -> fact.definition().code().equals(code))
                .map(fact -> fact.cells().getLast().figure())
                .findFirst()
                .flatMap(Indicators::number);
    }

    private List<Cell> line(String measure) {
        return report.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.definition().measure().equals(measure))
                .findFirst()
                .map(CountryTable.Line::cells)
                .orElseThrow();
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.value() instanceof FigureValue.Quantity(BigDecimal number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private String plain(BigDecimal number) {
        return new FigureText(language).plain(number);
    }
}
