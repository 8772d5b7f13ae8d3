package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;

/** The tables of the steps that carry little more than a day. */
@Component
class Steps {
    static final FactForm RECOMMENDATION = FactForm.of(
                    "sanction.recommendation",
                    1,
                    "sanction.recommendation",
                    "folio",
                    "state",
                    "jurisdiction",
                    "recommended_on",
                    "recommended_by",
                    "first_violated_on",
                    "criteria_language")
            .sealing("intent", "gravity", "damage", "capacity", "recidivism");
    private static final FactForm CHARGE = FactForm.of(
            "sanction.charge", 1, "sanction.charge", "proceeding", "finding", "child", "provision", "violated_on");
    private static final FactForm SUMMONS =
            FactForm.of("sanction.summons", 1, "sanction.summons", "proceeding", "summoned_on", "method");
    private static final FactForm HEARING =
            FactForm.of("sanction.hearing", 1, "sanction.hearing", "proceeding", "closed_on", "answered");
    private static final FactForm NOTIFICATION =
            FactForm.of("sanction.notification", 1, "sanction.notification", "proceeding", "notified_on", "method");
    private static final FactForm CHALLENGE =
            FactForm.of("sanction.challenge", 1, "sanction.challenge", "proceeding", "remedy", "filed_on");
    private static final FactForm RULING =
            FactForm.of("sanction.ruling", 1, "sanction.ruling", "proceeding", "outcome", "ruled_on");

    private final Docket docket;

    Steps(Docket docket) {
        this.docket = docket;
    }

    Recorded recommend(
            NewRecommendation asked,
            List<Charge> charges,
            Competent.Place place,
            String folio,
            UUID officer,
            LocalDate firstViolatedOn,
            Occurred when) {
        Criteria told = asked.criteria();
        Recorded recorded = docket.record(Fact.on(RECOMMENDATION)
                .inCase(asked.caseId())
                .addressedTo(place.decidingUnit())
                .occurred(when)
                .set("folio", folio)
                .set("state", place.state())
                .set("jurisdiction", place.jurisdiction())
                .set("recommended_on", asked.on())
                .set("recommended_by", officer)
                .set("first_violated_on", firstViolatedOn)
                .set("criteria_language", told.language())
                .seal("intent", told.intent())
                .seal("gravity", told.gravity())
                .seal("damage", told.damage())
                .seal("capacity", told.capacity())
                .seal("recidivism", told.recidivism())
                .keyOf(asked.caseId()));
        docket.recordAll(charges.stream()
                .map(charge -> toFact(charge, recorded.fact(), asked.caseId(), place.decidingUnit(), when))
                .toList());
        return recorded;
    }

    private static Fact toFact(Charge charge, UUID proceeding, UUID caseId, String decidingUnit, Occurred when) {
        return Fact.on(CHARGE)
                .id(charge.id())
                .inCase(caseId)
                .addressedTo(decidingUnit)
                .occurred(when)
                .set("proceeding", proceeding)
                .set("finding", charge.finding())
                .set("child", charge.child().orElse(null))
                .set("provision", charge.provision())
                .set("violated_on", charge.violatedOn());
    }

    Recorded summon(Proceeding of, Step.Summoned step, Occurred when, @Nullable Integer seen) {
        return docket.record(
                on(SUMMONS, of, when, seen).set("summoned_on", step.on()).set("method", step.method()));
    }

    Recorded hear(Proceeding of, Step.Heard step, Occurred when, @Nullable Integer seen) {
        return docket.record(
                on(HEARING, of, when, seen).set("closed_on", step.on()).set("answered", step.answered()));
    }

    Recorded inform(Proceeding of, Step.Notified step, Occurred when, @Nullable Integer seen) {
        return docket.record(
                on(NOTIFICATION, of, when, seen).set("notified_on", step.on()).set("method", step.method()));
    }

    Recorded challenge(Proceeding of, Step.Challenged step, Occurred when, @Nullable Integer seen) {
        return docket.record(
                on(CHALLENGE, of, when, seen).set("remedy", step.remedy()).set("filed_on", step.on()));
    }

    Recorded rule(Proceeding of, Step ruling, Occurred when, @Nullable Integer seen) {
        return docket.record(
                on(RULING, of, when, seen).set("outcome", ruling.stage()).set("ruled_on", ruling.on()));
    }

    private static Fact on(FactForm form, Proceeding of, Occurred when, @Nullable Integer seen) {
        return Fact.on(form)
                .about(of.id())
                .inCase(of.caseId())
                .occurred(when)
                .seen(seen)
                .set("proceeding", of.id());
    }
}
