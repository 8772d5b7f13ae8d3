package org.vigia.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Competence by workplace, matter and date: the first row that holds decides. */
record CompetenceRules(DecisionTable table, Branches branches, Vocabulary vocabulary) {

    Competence decide(CompetenceFacts asked) {
        var facts = facts(asked);
        var missing = new LinkedHashSet<String>();
        for (var rule : table.validOn(asked.on())) {
            switch (rule.holds(facts)) {
                case YES -> {
                    return competence(rule, asked, vocabulary.labels(List.copyOf(missing)));
                }
                case UNKNOWN -> missing.addAll(rule.missing(facts));
                case NO -> {}
            }
        }
        throw new IllegalStateException("Ninguna fila de competencia se cumple para " + asked);
    }

    private Facts facts(CompetenceFacts asked) {
        var facts = Facts.none()
                .with("matter", Set.of(asked.matter().name()))
                .with(
                        "standing",
                        Set.of(branches.standing(asked.activities(), asked.on()).name()))
                .with("states_affected", asked.statesAffected())
                .with("illicit", asked.illicit());
        return vocabulary.complete(
                asked.enterprise() == Enterprise.UNKNOWN
                        ? facts
                        : facts.with("enterprise", Set.of(asked.enterprise().name())));
    }

    private Competence competence(Rule rule, CompetenceFacts asked, List<String> missing) {
        var standing = branches.standing(asked.activities(), asked.on());
        var decisive = branches.of(asked.activities(), asked.on()).stream()
                .filter(branch -> branch.standing() == standing)
                .toList();
        var reason = new ArrayList<>(List.of(rule.textEs()));
        decisive.forEach(branch -> reason.add(branch.phrase()));
        return new Competence(
                Jurisdiction.valueOf(rule.outcome()),
                rule.row().get("needs_ruling").equals("yes"),
                String.join(" ", reason),
                rule.provision(),
                rule.certainty(),
                rule.code(),
                table.source().version(),
                decisive,
                missing);
    }
}
