package org.vigia.justice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;

/** A criminal matter and its steps as they are written down. */
final class MatterFacts {
    private static final FactForm MATTER = FactForm.of(
            "justice.criminal_matter", 1, "justice.criminal_matter", "folio", "carpeta", "opened_on", "offences");
    private static final FactForm STEP = FactForm.of(
            "justice.step",
            2,
            "justice.step",
            "matter",
            "step",
            "kind",
            "happened_on",
            "from_standing",
            "detail",
            "persons",
            "adolescents",
            "offences",
            "carpeta",
            "interview");

    private MatterFacts() {}

    static Fact opened(NewMatter asked, String folio, UUID caseId, Occurred when) {
        return Fact.on(MATTER)
                .inCase(caseId)
                .occurred(when)
                .set("folio", folio)
                .set("carpeta", asked.carpeta())
                .set("opened_on", asked.on())
                .set("offences", asked.offences());
    }

    static Fact step(CriminalMatter matter, Event event, Occurred when, @Nullable Integer seen) {
        Fact fact = Fact.on(STEP)
                .about(matter.id())
                .inCase(matter.caseId())
                .occurred(when)
                .seen(seen)
                .set("matter", matter.id())
                .set("step", matter.events().size() + 1)
                .set("kind", StepKind.of(event))
                .set("happened_on", event.on());
        return switch (event) {
            case Event.Accused accused ->
                kind(fact, Standing.PROSECUTED.name())
                        .set("detail", Standing.PROSECUTED)
                        .set("persons", accused.persons())
                        .set("adolescents", accused.adolescents())
                        .set("offences", accused.offences());
            case Event.Moved moved ->
                kind(fact, moved.to().name())
                        .set("from_standing", moved.from())
                        .set("detail", moved.to())
                        .set("persons", moved.persons())
                        .set("offences", moved.offences());
            case Event.TermSet set -> kind(fact, "term_set").set("detail", set.term());
            case Event.InvestigationClosed _ -> kind(fact, "closed").set("detail", "CLOSED");
            case Event.Determined determined -> kind(fact, "determined").set("detail", determined.to());
            case Event.Passed passed ->
                kind(fact, "passed")
                        .addressedTo(passed.prosecutor())
                        .set("detail", passed.how())
                        .set("carpeta", passed.carpeta());
            case Event.Answered answered ->
                kind(fact, "screened").set("detail", answered.found()).set("interview", answered.interview());
        };
    }

    private static Fact kind(Fact fact, String kind) {
        return fact.kind("justice." + kind.toLowerCase(Locale.ROOT));
    }
}
