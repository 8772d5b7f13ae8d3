package org.vigia.sanction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Keepers;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Takes proceedings from step to step, except the one that decides. */
@Component
class ProceedingDesk {
    private final Access access;
    private final Keepers keepers;
    private final Reference reference;
    private final Folios folios;
    private final Proceedings proceedings;
    private final Steps steps;
    private final Competent competent;
    private final SanctionTrack track;
    private final ProceedingClocks clocks;

    ProceedingDesk(
            Access access,
            Keepers keepers,
            Reference reference,
            Folios folios,
            Proceedings proceedings,
            Steps steps,
            Competent competent,
            SanctionTrack track,
            ProceedingClocks clocks) {
        this.access = access;
        this.keepers = keepers;
        this.reference = reference;
        this.folios = folios;
        this.proceedings = proceedings;
        this.steps = steps;
        this.competent = competent;
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
        requireInspectorate(officer);
        Optional<String> keeper = keepers.find(asked.caseId());
        requireFollowUp(keeper, officer);
        refuseTwice(asked);
        List<Charge> charges = competent.charges(asked.caseId(), asked.findings());
        Charge first =
                charges.stream().min(Comparator.comparing(Charge::violatedOn)).orElseThrow();
        if (asked.on().isBefore(first.violatedOn()))
            throw new InvalidInput("fecha", "La recomendación no puede ser anterior a la infracción que la funda.");
        Competent.Place place = competent.place(asked.caseId(), first, keeper);
        String folio = folios.next(
                "S-", reference.getState(place.state()).folio(), asked.on().getYear());
        access.share(asked.caseId(), officer.unit(), "sanction.recommendation");
        access.share(asked.caseId(), place.decidingUnit(), "sanction.recommendation");
        track.open(asked.caseId(), when);
        Recorded recorded = steps.recommend(asked, charges, place, folio, officer.id(), first.violatedOn(), when);
        clocks.start(get(folio), "SANCTION_TIME_BAR", first.violatedOn());
        return recorded;
    }

    private void requireInspectorate(Officer officer) {
        var kind = reference.getUnit(officer.unit()).kind();
        if (kind != AgencyKind.FEDERAL_INSPECTORATE && kind != AgencyKind.STATE_INSPECTORATE)
            throw new NotPermitted("Recomienda la sanción la unidad de inspección que encontró los hechos.");
    }

    private void requireFollowUp(Optional<String> keeper, Officer officer) {
        keeper.filter(unit -> !unit.equals(officer.unit())).ifPresent(unit -> {
            throw new NotPermitted(
                    "Lo que sigue de esta inspección pasó por declinatoria a %s, que recomienda la sanción."
                            .formatted(reference.unitName(unit)));
        });
    }

    /** A finding may be charged again only after a proceeding on it ended without a fine. */
    Set<UUID> listCharged(UUID caseId) {
        return proceedings.list(caseId).stream()
                .filter(ProceedingDesk::stands)
                .flatMap(proceeding -> proceeding.charges().stream())
                .map(Charge::finding)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean stands(Proceeding proceeding) {
        return proceeding.stage() != Stage.NOT_SANCTIONED && proceeding.stage() != Stage.ANNULLED;
    }

    private void refuseTwice(NewRecommendation asked) {
        for (Proceeding other : proceedings.list(asked.caseId()))
            if (stands(other) && other.charges().stream().map(Charge::finding).anyMatch(asked.findings()::contains))
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
