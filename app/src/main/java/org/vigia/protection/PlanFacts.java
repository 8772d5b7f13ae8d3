package org.vigia.protection;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;

/** A plan, the steps of the law that it reaches, and what happened to it, as they are written down. */
final class PlanFacts {
    private static final FactForm PLAN =
            FactForm.of("protection.plan", 1, "protection.plan", "folio", "child", "opened_on");
    private static final FactForm STAGE =
            FactForm.of("protection.stage", 1, "protection.stage", "plan", "stage", "reached_on");

    static final FactForm STEP = FactForm.of(
                    "protection.step",
                    1,
                    "protection.step",
                    "plan",
                    "step",
                    "kind",
                    "happened_on",
                    "detail",
                    "rights",
                    "measure",
                    "institution",
                    "urgency",
                    "due_on",
                    "refusal",
                    "answer",
                    "school",
                    "language")
            .sealing("words");

    private PlanFacts() {}

    static Fact opened(NewPlan asked, String folio, UUID caseId, Occurred when) {
        return Fact.on(PLAN)
                .inCase(caseId)
                .occurred(when)
                .set("folio", folio)
                .set("child", asked.child())
                .set("opened_on", asked.on());
    }

    static Fact reached(Plan plan, Stage stage, Event event, Occurred when) {
        return Fact.on(STAGE)
                .kind("protection." + stage.name().toLowerCase(Locale.ROOT))
                .about(plan.id())
                .inCase(plan.caseId())
                .occurred(when)
                .set("plan", plan.id())
                .set("stage", stage)
                .set("reached_on", event.on());
    }

    /** One kind of act for all of them: the docket of the case tells everybody that something was done, and not what. */
    static Fact step(PlanFile file, Event event, Told told, Occurred when, @Nullable Integer seen) {
        Plan plan = file.plan();
        Fact fact = Fact.on(STEP)
                .about(plan.id())
                .inCase(plan.caseId())
                .occurred(when)
                .seen(seen)
                .set("plan", plan.id())
                .set("step", file.events().size() + 1)
                .set("kind", EventKind.of(event))
                .set("happened_on", event.on())
                .set("language", told.words() == null ? null : "es")
                .keyOf(plan.child())
                .seal("words", told.words());
        return switch (event) {
            case Event.Determined determined -> fact.set("rights", determined.rights());
            case Event.Proposed asked ->
                fact.set("measure", file.course().measures().list().size() + 1)
                        .set("detail", asked.kind())
                        .set("rights", List.of(asked.right()))
                        .set("institution", asked.institution())
                        .set("urgency", asked.urgency())
                        .set("due_on", asked.due());
            case Event.Moved moved ->
                fact.set("measure", moved.measure()).set("detail", moved.to()).set("refusal", moved.why());
            case Event.Judged judged -> fact.set("measure", judged.measure()).set("detail", judged.said());
            case Event.FollowedUp made ->
                fact.set("detail", made.which()).set("answer", made.working()).set("school", made.school());
            case Event.Heard heard -> fact.set("answer", heard.interpreter());
            case Event.Represented represented -> fact.set("detail", represented.how());
            case Event.Placed placed -> fact.set("detail", placed.where());
            case Event.Served served -> fact.set("detail", served.programme());
            case Event.Ended end -> fact.addressedTo(end.to()).set("detail", end.why());
            case Event.Approached _,
                    Event.Planned _,
                    Event.Agreed _,
                    Event.InscriptionAsked _,
                    Event.Inscribed _,
                    Event.AgeReviewed _ -> fact;
        };
    }
}
