package org.vigia.permit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;

/** A permit and what happened to it, as they are written down; words lie under the adolescent's key. */
final class PermitFacts {
    static final FactForm PERMIT = FactForm.of(
                    "permit.permit",
                    1,
                    "permit.permit",
                    "folio",
                    "child",
                    "state",
                    "activity",
                    "hours_per_day",
                    "days_per_week",
                    "asked_on",
                    "adult_on")
            .sealing("employer", "address", "task", "schedule", "wage");
    static final FactForm STEP = FactForm.of(
                    "permit.step",
                    1,
                    "permit.step",
                    "permit",
                    "step",
                    "kind",
                    "happened_on",
                    "standing",
                    "detail",
                    "until_on",
                    "hazards",
                    "yes",
                    "no",
                    "inspection")
            .sealing("words");

    private PermitFacts() {}

    static Fact asked(NewPermit asked, String folio, UUID child, Occurred when) {
        NewPermit.Words words = asked.words();
        return Fact.on(PERMIT)
                .occurred(when)
                .set("folio", folio)
                .set("child", child)
                .set("state", asked.state())
                .set("activity", asked.activity())
                .set("hours_per_day", asked.hoursPerDay())
                .set("days_per_week", asked.daysPerWeek())
                .set("asked_on", asked.on())
                .set("adult_on", PermitDays.adultOn(asked.who()))
                .keyOf(child)
                .seal("employer", words.employer())
                .seal("address", words.address())
                .seal("task", words.task())
                .seal("schedule", words.schedule())
                .seal("wage", words.wage());
    }

    static Fact step(
            PermitFile permit,
            Event event,
            Standing after,
            @Nullable String words,
            Occurred when,
            @Nullable Integer seen) {
        Fact fact = Fact.on(STEP)
                .kind("permit." + EventKind.of(event).name().toLowerCase(Locale.ROOT))
                .about(permit.id())
                .occurred(when)
                .seen(seen)
                .set("permit", permit.id())
                .set("step", permit.events().size() + 1)
                .set("kind", EventKind.of(event))
                .set("happened_on", event.on())
                .set("standing", after)
                .keyOf(permit.child())
                .seal("words", words);
        return switch (event) {
            case Event.Examined(Examination found) ->
                fact.set("detail", found.method())
                        .set("until_on", found.certificateUntil())
                        .set("hazards", found.hazards().stream().sorted().toList())
                        .set("yes", answered(found, Answer.YES))
                        .set("no", answered(found, Answer.NO));
            case Event.Granted granted -> fact.set("until_on", granted.until());
            case Event.Refused refused -> fact.set("detail", refused.why());
            case Event.Suspended suspended -> fact.set("detail", suspended.why());
            case Event.Revoked revoked -> fact.set("detail", revoked.why());
            case Event.Checked checked -> fact.set("detail", checked.found()).set("inspection", checked.inspection());
            case Event.Resumed _, Event.Expired _, Event.Withdrawn _ -> fact;
        };
    }

    private static List<String> answered(Examination found, Answer answer) {
        return found.answers().entrySet().stream()
                .filter(one -> one.getValue() == answer)
                .map(one -> one.getKey().name())
                .sorted()
                .toList();
    }

    /** The questions under one answer in a row. */
    static List<WorkQuestion> questions(String[] names) {
        return List.of(names).stream().map(WorkQuestion::valueOf).toList();
    }
}
