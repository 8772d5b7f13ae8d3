package org.vigia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/**
 * Dated rules read from a file with the columns rule, valid_from, valid_to, when, outcome, provision, text_es, certainty and
 * source. A fact is judged by the rows valid on its day; a row is never rewritten, only closed and followed by another.
 */
record DecisionTable(String name, CodeList.Source source, List<Rule> rules) {
    DecisionTable {
        rules = List.copyOf(rules);
    }

    static DecisionTable read(String name) {
        return Tables.inForce().rules(name);
    }

    static DecisionTable of(String name, CodeList list) {
        var rules = list.rows().stream()
                .map(row -> new Rule(Condition.list(row.find("when").orElse("")), row));
        return new DecisionTable(name, list.source(), rules.toList());
    }

    List<Rule> validOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.row().validOn(day)).toList();
    }

    Stream<RuleText> texts(ConditionText words) {
        return rules.stream()
                .map(rule -> RuleText.of(
                        name,
                        source.version(),
                        rule.row(),
                        rule.find("when").orElse(""),
                        words.of(rule.conditions()),
                        rule.outcome()));
    }
}
