package org.vigia.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What follows from a child's work facts: every row that holds counts, and rows that may hold name what is missing. The rows of
 * the state where the work was stand beside the federal ones.
 */
record JudgmentRules(
        DecisionTable table, DecisionTable states, Catalogue catalogue, Fines fines, Vocabulary vocabulary) {
    private static final String NOTE = "NOTE";

    Judgment judge(WorkFacts work) {
        refuseBeforeTheTable(work);
        var taken = vocabulary.complete(work.asTaken(work.age().asPresumed()));
        var above = above(work);
        var valid =
                Stream.concat(table.validOn(work.on()).stream(), above.stream()).toList();
        var holding = byBreach(valid, taken, Answer.YES);
        var open = byBreach(valid, taken, Answer.UNKNOWN);
        open.keySet().removeAll(holding.keySet());
        return new Judgment(
                holding.values().stream()
                        .map(rules -> breach(rules, taken, work))
                        .toList(),
                open.values().stream().map(rules -> possible(rules, taken)).toList(),
                valid.stream()
                        .filter(rule -> rule.outcome().equals(NOTE) && rule.holds(taken) == Answer.YES)
                        .map(JudgmentRules::note)
                        .toList(),
                above.isEmpty()
                        ? table.source().version()
                        : "%s; %s %s"
                                .formatted(
                                        table.source().version(),
                                        states.name(),
                                        states.source().version()));
    }

    /** The rules of the state where the work was; none while it is not known. */
    private List<Rule> above(WorkFacts work) {
        return states.validOn(work.on()).stream()
                .filter(rule ->
                        work.state().filter(rule.row().get("state")::equals).isPresent())
                .toList();
    }

    private static Map<String, List<Rule>> byBreach(List<Rule> valid, Facts facts, Answer answer) {
        return valid.stream()
                .filter(rule -> !rule.outcome().equals(NOTE) && rule.holds(facts) == answer)
                .collect(groupingBy(Rule::outcome, TreeMap::new, toList()));
    }

    private Breach breach(List<Rule> rules, Facts taken, WorkFacts work) {
        var kind = catalogue.getBreach(rules.getFirst().outcome());
        var observed = vocabulary.complete(work.asTaken(work.age()));
        var surest = rules.stream()
                .map(Rule::certainty)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Breach(
                kind,
                surest.compareTo(kind.certainty()) > 0 ? surest : kind.certainty(),
                rules.stream().noneMatch(rule -> rule.holds(observed) == Answer.YES),
                rules.stream().map(Rule::textEs).distinct().toList(),
                rules.stream().map(Rule::provision).distinct().toList(),
                rules.stream()
                        .flatMap(rule -> hazards(rule, taken))
                        .distinct()
                        .sorted()
                        .toList(),
                fines.find(kind.fine(), work.on()),
                rules.stream().map(Rule::code).toList());
    }

    private static Stream<String> hazards(Rule rule, Facts facts) {
        return Stream.concat(rule.find("hazards").stream(), rule.matched("hazards", facts).stream());
    }

    private Judgment.Possible possible(List<Rule> rules, Facts facts) {
        var missing = rules.stream()
                .flatMap(rule -> rule.missing(facts).stream())
                .distinct()
                .toList();
        return new Judgment.Possible(catalogue.getBreach(rules.getFirst().outcome()), vocabulary.labels(missing));
    }

    private static Judgment.Note note(Rule rule) {
        return new Judgment.Note(rule.code(), rule.textEs(), rule.provision(), rule.certainty());
    }

    private void refuseBeforeTheTable(WorkFacts work) {
        if (work.on().isBefore(table.source().validFrom()))
            throw new IllegalArgumentException(
                    "Fecha del hecho %s: la tabla de infracciones empieza el %s; pídalo al área jurídica"
                            .formatted(work.on(), table.source().validFrom()));
    }
}
