package org.vigia.inspection;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Breach;
import org.vigia.law.Judgment;
import org.vigia.law.Law;
import org.vigia.law.RuleText;
import org.vigia.law.WorkFacts;
import org.vigia.law.WorkQuestion;

/** What the law in force on the day of a visit says of what was seen, with the days its rules hold. */
@Component
class Readings {
    private final Law law;
    private final Map<String, List<RuleText>> rules;

    Readings(Law law) {
        this.law = law;
        this.rules = law.rules().stream().filter(RuleText::judgesWork).collect(groupingBy(RuleText::code));
    }

    /** @throws InvalidInput naming {@code dia} when the tables do not reach back to that day */
    Judgment judge(FoundChild found) {
        try {
            return law.judge(found.facts());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("dia", String.valueOf(e.getMessage()));
        }
    }

    List<Finding.Reading> of(FoundChild found) {
        return readings(judge(found), found.visitedOn());
    }

    List<Finding.Reading> ofRefusal(String state, LocalDate day) {
        return readings(law.judge(refusal(state, day)), day);
    }

    /** Refusing entry is an obstruction, whoever works there (LFT 1004-A). */
    private static WorkFacts refusal(String state, LocalDate day) {
        return WorkFacts.on(day, Age.unknown()).in(state).with(WorkQuestion.OBSTRUCTION, Answer.YES);
    }

    /**
     * Each child's work, and each refused visit, beside what the law of another day says of it.
     *
     * @throws InvalidInput naming {@code ley} when the tables do not reach back to that day
     */
    List<ReplayedWork> replay(List<FoundChild> children, List<Finding> findings, LocalDate lawOf) {
        try {
            var found = children.stream()
                    .map(child -> new ReplayedWork(Optional.of(child.child()), law.replay(child.facts(), lawOf)));
            var refused = findings.stream()
                    .filter(finding ->
                            finding.child().isEmpty() && finding.reading().isPresent())
                    .map(finding -> new ReplayedWork(
                            Optional.empty(), law.replay(refusal(finding.state(), finding.visitedOn()), lawOf)));
            return Stream.concat(found, refused).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("ley", String.valueOf(e.getMessage()));
        }
    }

    private List<Finding.Reading> readings(Judgment judgment, LocalDate day) {
        return judgment.breaches().stream()
                .map(breach -> reading(breach, judgment.version(), day))
                .toList();
    }

    private Finding.Reading reading(Breach breach, String version, LocalDate day) {
        var texts = breach.rules().stream()
                .flatMap(code -> rules.getOrDefault(code, List.of()).stream())
                .filter(rule -> holds(rule, day))
                .toList();
        return new Finding.Reading(
                breach.kind().code(),
                String.join(", ", breach.rules()),
                version,
                String.join("; ", breach.provisions()),
                String.join(" ", breach.explanations()),
                breach.certainty(),
                texts.stream().flatMap(rule -> rule.validFrom().stream()).max(Comparator.naturalOrder()),
                texts.stream().flatMap(rule -> rule.validTo().stream()).min(Comparator.naturalOrder()),
                breach.hazards(),
                breach.kind().immediateCessation(),
                breach.kind().criminalNotice(),
                breach.presumedMinor());
    }

    private static boolean holds(RuleText rule, LocalDate day) {
        return rule.validFrom().filter(day::isBefore).isEmpty()
                && rule.validTo().filter(day::isAfter).isEmpty();
    }
}
