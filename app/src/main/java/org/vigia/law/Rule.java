package org.vigia.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigia.reference.CodeList;

/** One row of a decision table: when it holds, what follows, by which provision. */
record Rule(List<Condition> conditions, CodeList.Row row) {
    Rule {
        conditions = List.copyOf(conditions);
    }

    String code() {
        return row.get("rule");
    }

    String outcome() {
        return row.get("outcome");
    }

    String provision() {
        return row.get("provision");
    }

    String textEs() {
        return row.get("text_es");
    }

    Certainty certainty() {
        return certainty(row);
    }

    static Certainty certainty(CodeList.Row row) {
        return Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT));
    }

    Answer holds(Facts facts) {
        return conditions.stream().map(condition -> condition.holds(facts)).reduce(Answer.YES, Answer::and);
    }

    /** The facts that are not known and would settle this rule. */
    List<String> missing(Facts facts) {
        return conditions.stream()
                .filter(condition -> condition.holds(facts) == Answer.UNKNOWN)
                .map(Condition::fact)
                .distinct()
                .toList();
    }

    /** The codes of a fact that met this rule's conditions on it. */
    Set<String> matched(String fact, Facts facts) {
        var codes = facts.find(fact)
                .filter(Fact.Codes.class::isInstance)
                .map(Fact.Codes.class::cast)
                .map(Fact.Codes::codes)
                .orElse(Set.of());
        return conditions.stream()
                .filter(condition -> condition.fact().equals(fact))
                .flatMap(condition -> condition.matched(codes).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> find(String column) {
        return row.find(column);
    }
}
