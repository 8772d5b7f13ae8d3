package org.vigia.rulebook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vigia.law.Judgment;
import org.vigia.law.Law;
import org.vigia.page.Formats;
import org.vigia.reference.CodeList;

/** A child's work on a day: which breaches follow, which may, and what it may cost. */
record WorkCase(CodeList.Row row) implements LegalCase {

    @Override
    public List<String> facts(CaseWords words) {
        var work = WorkRow.facts(row);
        var facts = new ArrayList<String>();
        facts.add(Formats.day(work.on()) + ", " + age() + ", " + row.get("hours") + " h al día, " + row.get("days")
                + " días a la semana");
        work.state().map(words::state).ifPresent(facts::add);
        facts.add(words.activities(work.activities()));
        facts.add(work.hazards()
                .map(seen -> seen.isEmpty() ? "Sin peligros a la vista" : "Peligros: " + words.hazards(seen, work.on()))
                .orElse("Los peligros no se revisaron"));
        work.answers().forEach((question, answer) -> {
            if (answer != WorkRow.usual(question)) facts.add(words.question(question, answer));
        });
        return facts;
    }

    private String age() {
        return row.find("born")
                .map(born -> "nació el " + Formats.day(LocalDate.parse(born)))
                .orElseGet(() -> row.get("age_from").equals(row.get("age_to"))
                        ? row.get("age_from") + " años"
                        : "de %s a %s años".formatted(row.get("age_from"), row.get("age_to")));
    }

    /** At the same age, which a day of birth would change. */
    @Override
    public LegalCase movedTo(LocalDate day) {
        var age = WorkRow.facts(row).age();
        return new WorkCase(LegalCase.with(
                row, Map.of("on", "" + day, "born", "", "age_from", "" + age.atLeast(), "age_to", "" + age.atMost())));
    }

    @Override
    public List<String> answer(CaseWords words) {
        if (row.find("breaches").filter("counsel"::equals).isPresent()) return WorkAnswer.silent(words);
        var fine = row.find("minimum").map(minimum -> WorkAnswer.fine(words, minimum, row.get("maximum")));
        return new WorkAnswer(codes("breaches"), codes("notes"), codes("at_once"), fine).words(words);
    }

    @Override
    public List<String> answer(CaseWords words, Law law) {
        return judged(law)
                .map(judgment ->
                        WorkAnswer.of(judgment, words, law, WorkRow.facts(row).on()))
                .map(answer -> answer.words(words))
                .findFirst()
                .orElseGet(() -> WorkAnswer.silent(words));
    }

    @Override
    public List<String> pending(CaseWords words) {
        return codes("possible").stream()
                .sorted()
                .map(code -> "Falta un dato para saber si se sigue " + words.breach(code))
                .toList();
    }

    @Override
    public Set<String> rules(Law law) {
        return judged(law)
                .flatMap(judgment -> Stream.concat(
                        judgment.breaches().stream().flatMap(breach -> breach.rules().stream()),
                        judgment.notes().stream().map(Judgment.Note::rule)))
                .collect(toUnmodifiableSet());
    }

    /** The judgment, or none on days before the table begins. */
    private Stream<Judgment> judged(Law law) {
        try {
            return Stream.of(law.judge(WorkRow.facts(row)));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
