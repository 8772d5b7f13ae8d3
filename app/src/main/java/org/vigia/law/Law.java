package org.vigia.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.vigia.reference.Money;

/** What other rooms may ask of the law; every answer is that of the day of the fact. */
@Component
public class Law {
    private final Vocabulary vocabulary = Vocabulary.read();
    private final Branches branches = Branches.read();
    private final Wages wages = Wages.read();
    private final Calendars calendars = Calendars.read();
    private final Catalogue catalogue = Catalogue.read();
    private final Reviews reviews = Reviews.read();
    private final CompetenceRules competence;
    private final Fines fines;
    private final Deadlines deadlines;
    private final JudgmentRules judgment;

    @Autowired
    public Law() {
        this(Tables.inForce());
    }

    private Law(Tables tables) {
        competence = new CompetenceRules(tables.rules("competence"), branches, vocabulary);
        fines = Fines.read(tables);
        deadlines = Deadlines.read(tables);
        var rows = new StateRules(vocabulary, catalogue);
        judgment = new JudgmentRules(rows.floor(tables), rows.above(tables), catalogue, fines, vocabulary);
    }

    /** This law with a reform laid over it, to see what it would say; the law in force stays as it is. */
    public static Law with(Reform reform) {
        return new Law(new Tables(Optional.of(reform)));
    }

    /** A reform as it was written, with what keeps its rows from being laid over the law. */
    public ReformDraft draft(LocalDate from, String text) {
        return new Drafting(vocabulary, catalogue).read(from, text);
    }

    /** The rows of a rule with the heading of their table, as a reform is written; empty when there is no such rule. */
    public String rowsOf(String rule) {
        return RuleRows.of(rule);
    }

    /** What another day's law would say of a child's work; whether it is binding is not asked, and nothing changes. */
    public Replay replay(WorkFacts facts, LocalDate lawOf) {
        return new Replay(facts, lawOf, judge(facts), judge(facts.movedTo(lawOf)));
    }

    /** The work that would be judged otherwise once a reform holds. */
    public List<Replay> preview(Reform reform, List<WorkFacts> works) {
        var reformed = with(reform);
        return works.stream()
                .map(facts -> new Replay(facts, facts.on(), judge(facts), reformed.judge(facts)))
                .filter(Replay::differs)
                .toList();
    }

    /** Who is competent for a matter at a workplace on a day, always with a reason (LFT 527–529). */
    public Competence competence(CompetenceFacts facts) {
        return competence.decide(facts);
    }

    public List<Branch> branches(LocalDate on) {
        return branches.validOn(on);
    }

    /** What the law in force that day says of a child's work, each breach with its reason (LFT 22–29, 173–180, 331 Bis). */
    public Judgment judge(WorkFacts facts) {
        return judgment.judge(facts);
    }

    /** The words in which each fact of a child's work is asked on a form. */
    public Map<WorkQuestion, String> questions() {
        var questions = new EnumMap<WorkQuestion, String>(WorkQuestion.class);
        for (var question : WorkQuestion.values())
            questions.put(question, vocabulary.question(question.fact()).orElseThrow());
        return questions;
    }

    public List<BreachKind> breaches() {
        return List.copyOf(catalogue.breaches().values());
    }

    public BreachKind getBreach(String code) {
        return catalogue.getBreach(code);
    }

    /** The hazards as worded on a day (LFT 175, 176). */
    public List<Hazard> hazards(LocalDate on) {
        return catalogue.hazardsOn(on);
    }

    public Uma uma(LocalDate on) {
        return fines.uma(on);
    }

    /** The daily minimum wage in a municipality on a day. */
    public Money minimumWage(String municipality, LocalDate on) {
        return wages.daily(municipality, on);
    }

    /** What a fine by a scale such as F995 may amount to (LFT 992). */
    public FineRange fineRange(String scale, Violation violation) {
        return FineRange.of(fines.get(scale, violation.on()), fines.uma(violation.on()), violation);
    }

    /** Whether a breach repeats an earlier one of the same precept: within two years of the earlier record (LFT 992). */
    public boolean isRecidivism(LocalDate earlierRecord, LocalDate laterBreach) {
        return !laterBreach.isBefore(earlierRecord) && !laterBreach.isAfter(earlierRecord.plusYears(2));
    }

    /** By when something must be done, counted in the local days of the deciding authority. */
    public DueDate due(String deadline, Instant start, ZoneId zone, WorkingCalendar calendar) {
        return deadlines.due(deadline, start, zone, calendar);
    }

    public List<DeadlineRule> deadlines(LocalDate on) {
        return deadlines.validOn(on);
    }

    /** The calendar of an authority by the code of its unit. */
    public WorkingCalendar calendar(String unit) {
        return calendars.of(unit);
    }

    /** Who of a legal department reviewed a rule as it stands, if anybody did. */
    public Optional<Review> review(RuleText rule) {
        return reviews.find(rule);
    }

    /** Every rule of every table, whatever its dates. */
    public List<RuleText> rules() {
        var words = new ConditionText(vocabulary, catalogue);
        return Stream.of(
                        competence.table().texts(words),
                        judgment.table().texts(words),
                        judgment.states().texts(words),
                        fines.scales().texts(words),
                        deadlines.texts())
                .flatMap(texts -> texts)
                .toList();
    }
}
