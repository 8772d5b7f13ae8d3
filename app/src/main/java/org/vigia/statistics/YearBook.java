package org.vigia.statistics;

import static org.vigia.reference.Scope.Level.NATIONAL;
import static org.vigia.reference.Scope.Level.NOT_STATED;
import static org.vigia.reference.Scope.Level.STATES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Scope;

/** Answers, for one year, what a line of a report asks, from all that was stated and recorded. */
final class YearBook {
    private final int year;
    private final List<Stated> stated;
    private final Facts facts;
    private final List<String> states;
    private final List<String> federalUnits;
    private final Map<String, Evidence> known = new HashMap<>();

    YearBook(int year, Facts facts, List<String> states, List<String> federalUnits) {
        this.year = year;
        this.stated = facts.listStated(year);
        this.facts = facts;
        this.states = states;
        this.federalUnits = federalUnits;
    }

    int year() {
        return year;
    }

    Evidence evidence(String measure) {
        return known.computeIfAbsent(measure, this::gather);
    }

    private Evidence gather(String measure) {
        Optional<CountingRule> rule = Arrays.stream(CountingRule.values())
                .filter(r -> r.name().equals(measure))
                .findFirst();
        List<Stated> lines = new ArrayList<>(
                stated.stream().filter(line -> line.measure().equals(measure)).toList());
        if (lines.stream().noneMatch(line -> line.scope().equals(Scope.FEDERAL)))
            lines.addFirst(Stated.silence(measure, year, federalUnits));
        return Evidence.of(
                measure,
                lines,
                (line, authority) ->
                        rule.map(r -> facts.count(r, line, authority)).orElse(Counted.NONE));
    }

    Evidence evidence(RowDefinition row) {
        Evidence own = evidence(row.measure());
        return row.perAuthority() ? own.outOf(evidence(row.denominator().orElseThrow())) : own;
    }

    Figure figure(RowDefinition row, Evidence evidence) {
        Figure figure = figure(row.asked(), row.fallback(), evidence);
        if (row.perAuthority() || row.denominator().isEmpty()) return figure;
        return figure.outOf(all(Asked.AUTHORITIES, evidence(row.denominator().get())));
    }

    Figure figure(Asked asked, Fallback fallback, Evidence evidence) {
        Figure unknown = Figure.none(Kind.UNKNOWN, evidence.unit());
        return switch (asked) {
            case FEDERATION -> evidence.get(Scope.FEDERATION);
            case COUNTRY -> evidence.compiled(List.of(NATIONAL)).orElse(unknown.of(everybody()));
            case AUTHORITIES, STATES -> {
                Figure all = all(asked, evidence);
                boolean whole = authorities(asked).allMatch(evidence.own()::containsKey)
                        && all.kind() != Kind.UNKNOWN
                        && !all.knownMinimum();
                yield whole ? all : instead(asked, fallback, evidence).orElse(unknown);
            }
            case REPORTING_STATES ->
                sum(states, evidence)
                        .or(() -> evidence.compiled(List.of(STATES)))
                        .orElse(unknown);
            case KNOWN_MINIMUM -> {
                Figure federal = evidence.get(Scope.FEDERATION);
                Figure reporting = figure(Asked.REPORTING_STATES, fallback, evidence);
                yield federal.known() && reporting.known()
                        ? Figure.sum(List.of(federal, reporting)).forAllOf(everybody())
                        : unknown;
            }
            case YES ->
                counted(
                        Scope.someStates(states.size()),
                        evidence,
                        evidence.own().entrySet().stream()
                                .filter(e -> new FigureValue.Answer(true)
                                        .equals(e.getValue().value()))
                                .map(e -> e.getKey())
                                .toList());
            case WHO -> counted(everybody(), evidence, evidence.reporting());
        };
    }

    /** Of several measures: their sum, or who reported all of them. */
    Figure figure(Asked asked, List<Evidence> measures) {
        if (measures.size() == 1) return figure(asked, Fallback.NONE, measures.getFirst());
        if (asked != Asked.WHO)
            return Figure.sumOfParts(measures.stream()
                    .map(e -> figure(asked, Fallback.NONE, e)
                            .counting(measures.getFirst().unit()))
                    .toList());
        return counted(
                everybody(),
                measures.getFirst(),
                measures.getFirst().reporting().stream()
                        .filter(authority ->
                                measures.stream().allMatch(e -> e.reporting().contains(authority)))
                        .toList());
    }

    private Optional<Figure> instead(Asked asked, Fallback fallback, Evidence evidence) {
        return switch (fallback) {
            case FEDERAL -> Optional.of(evidence.get(Scope.FEDERATION));
            case REPORTING ->
                sum(authorities(asked).toList(), evidence)
                        .or(() -> evidence.compiled(List.of(NATIONAL, STATES, NOT_STATED)));
            case NONE -> evidence.compiled(asked == Asked.STATES ? List.of(STATES, NATIONAL) : List.of(NATIONAL));
        };
    }

    /** The sum over everyone asked, the silent ones included. */
    private Figure all(Asked asked, Evidence evidence) {
        return Figure.sum(authorities(asked).map(evidence::get).toList());
    }

    /** The sum over those who reported, if any did. */
    private Optional<Figure> sum(List<String> authorities, Evidence evidence) {
        var terms =
                authorities.stream().map(evidence::get).filter(Figure::known).toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(Figure.sum(terms));
    }

    /** How many authorities, and which. */
    private static Figure counted(Scope among, Evidence evidence, List<String> who) {
        if (who.isEmpty()) return Figure.none(Kind.UNKNOWN, "AUTHORITY");
        return Figure.measured(FigureValue.of(who.size()), "AUTHORITY")
                .of(new Scope(among.level(), new TreeSet<>(who), among.of()))
                .from(who.stream()
                        .flatMap(a -> evidence.get(a).sources().stream())
                        .toList());
    }

    private Scope everybody() {
        return Scope.national(states);
    }

    /** What an authority has said of itself, if it is asked. */
    Board.Status status(RowDefinition row, String authority) {
        if (authorities(row.asked()).noneMatch(authority::equals)) return Board.Status.NOT_ASKED;
        Figure stated = evidence(row).own().get(authority);
        if (stated == null) return Board.Status.SILENT;
        return switch (stated.kind()) {
            case MEASURED, ZERO_CONFIRMED, NOT_APPLICABLE -> Board.Status.STATED;
            case UNKNOWN -> Board.Status.UNKNOWN;
            case NOT_PUBLISHED -> Board.Status.NOT_PUBLISHED;
            case UNAVAILABLE -> Board.Status.UNAVAILABLE;
        };
    }

    Stream<String> authorities(Asked asked) {
        return switch (asked) {
            case FEDERATION -> Stream.of(Scope.FEDERATION);
            case STATES, REPORTING_STATES, YES -> states.stream();
            case AUTHORITIES, KNOWN_MINIMUM, WHO -> Stream.concat(Stream.of(Scope.FEDERATION), states.stream());
            case COUNTRY -> Stream.empty();
        };
    }
}
