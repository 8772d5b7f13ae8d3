package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Jurisdiction;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Takes proceedings from step to step, except the one that decides. */
@Component
class ProceedingDesk {
    private final Access access;
    private final Reference reference;
    private final Folios folios;
    private final Proceedings proceedings;
    private final Steps steps;
    private final SanctionTrack track;
    private final Clocks clocks;

    ProceedingDesk(
            Access access,
            Reference reference,
            Folios folios,
            Proceedings proceedings,
            Steps steps,
            SanctionTrack track,
            Clocks clocks) {
        this.access = access;
        this.reference = reference;
        this.folios = folios;
        this.proceedings = proceedings;
        this.steps = steps;
        this.track = track;
        this.clocks = clocks;
    }

    Proceeding get(String folio) {
        return proceedings.find(folio).orElseThrow(() -> new NotFound("proceeding " + folio));
    }

    Recorded recommend(NewRecommendation asked) {
        Officer officer = access.getOfficer();
        var when = clocks.on(asked.on(), officer.unit());
        asked.criteria().check().refuseIfAny();
        refuseTwice(asked);
        LocalDate first = asked.charges().stream()
                .map(Charge::violatedOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new InvalidInput("hallazgos", "Elija al menos una infracción."));
        if (asked.on().isBefore(first))
            throw new InvalidInput("fecha", "La recomendación no puede ser anterior a la infracción que la funda.");
        Jurisdiction jurisdiction = jurisdictionOf(officer);
        String deciding = jurisdiction == Jurisdiction.FEDERAL
                ? reference.listUnits(AgencyKind.FEDERAL_SANCTIONING).getFirst().code()
                : officer.unit();
        String folio = folios.next(
                "S-", reference.getState(asked.state()).folio(), asked.on().getYear());
        access.share(asked.caseId(), officer.unit(), "sanction.recommendation");
        access.share(asked.caseId(), deciding, "sanction.recommendation");
        track.open(asked.caseId(), when);
        Recorded recorded = steps.recommend(asked, folio, jurisdiction, deciding, officer.id(), first, when);
        clocks.start(get(folio), "SANCTION_TIME_BAR", first);
        return recorded;
    }

    private Jurisdiction jurisdictionOf(Officer officer) {
        return switch (reference.getUnit(officer.unit()).kind()) {
            case FEDERAL_INSPECTORATE -> Jurisdiction.FEDERAL;
            case STATE_INSPECTORATE -> Jurisdiction.STATE;
            default -> throw new NotPermitted("Recomienda la sanción la unidad de inspección que encontró los hechos.");
        };
    }

    private void refuseTwice(NewRecommendation asked) {
        for (Proceeding other : proceedings.list(asked.caseId()))
            if (other.stage() != Stage.NOT_SANCTIONED
                    && other.stage() != Stage.ANNULLED
                    && other.charges().stream()
                            .map(Charge::finding)
                            .anyMatch(finding -> asked.charges().stream()
                                    .anyMatch(charge -> charge.finding().equals(finding))))
                throw new InvalidInput(
                        "hallazgos",
                        "Una de las infracciones ya está en el procedimiento %s. Quítela de la selección."
                                .formatted(other.folio()));
    }

    Recorded summon(String folio, Step.Summoned step, @Nullable Integer seen) {
        Proceeding proceeding = mine(folio);
        proceeding.course().then(step);
        Recorded recorded = steps.summon(proceeding, step, on(proceeding, step), seen);
        clocks.start(proceeding, "SUMMONS_ANSWER", step.on());
        clocks.start(proceeding, "PROCEEDING_DECISION", step.on());
        clocks.start(
                proceeding,
                "LAPSE",
                clocks.due(proceeding.decidingUnit(), "PROCEEDING_DECISION", step.on())
                        .lastDay());
        return recorded;
    }

    Recorded hear(String folio, Step.Heard step, @Nullable Integer seen) {
        Proceeding proceeding = mine(folio);
        proceeding.course().then(step);
        Recorded recorded = steps.hear(proceeding, step, on(proceeding, step), seen);
        clocks.meet(proceeding.id(), "SUMMONS_ANSWER", "sanction.hearing");
        clocks.start(proceeding, "RESOLUTION", step.on());
        return recorded;
    }

    Recorded inform(String folio, Step.Notified step, @Nullable Integer seen) {
        Proceeding proceeding = mine(folio);
        proceeding.course().then(step);
        Recorded recorded = steps.inform(proceeding, step, on(proceeding, step), seen);
        clocks.meet(proceeding.id(), "PERSONAL_NOTIFICATION", "sanction.notification");
        for (String rule : List.of("REVIEW_APPEAL", "NULLITY_SUIT", "FINE_PAYMENT"))
            clocks.start(proceeding, rule, step.on());
        return recorded;
    }

    Recorded challenge(String folio, Step.Challenged step, @Nullable Integer seen) {
        Proceeding proceeding = mine(folio);
        proceeding.course().then(step);
        Recorded recorded = steps.challenge(proceeding, step, on(proceeding, step), seen);
        clocks.cancel(proceeding.id(), "sanction.challenge");
        return recorded;
    }

    Recorded rule(String folio, Step ruling, @Nullable Integer seen) {
        Proceeding proceeding = mine(folio);
        proceeding.course().then(ruling);
        Occurred when = on(proceeding, ruling);
        Recorded recorded = steps.rule(proceeding, ruling, when, seen);
        if (ruling instanceof Step.Annulled) finish(proceeding, "sanction.ruling", when);
        return recorded;
    }

    /** Nothing is due any more; the track ends with the last proceeding of the case. */
    void finish(Proceeding proceeding, String act, Occurred when) {
        clocks.cancel(proceeding.id(), act);
        track.endIfDone(proceeding.caseId(), proceedings.list(proceeding.caseId()), when);
    }

    /** @throws NotPermitted when another unit decides it */
    Proceeding mine(String folio) {
        Proceeding proceeding = get(folio);
        if (!proceeding.decidingUnit().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este procedimiento lo resuelve %s."
                    .formatted(reference.getUnit(proceeding.decidingUnit()).nameEs()));
        return proceeding;
    }

    Occurred on(Proceeding proceeding, Step step) {
        return clocks.on(step.on(), proceeding.decidingUnit());
    }
}
