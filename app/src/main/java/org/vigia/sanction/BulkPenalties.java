package org.vigia.sanction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;

/**
 * Penalties for whoever brings the register of a sanctioning unit. Each is of a proceeding that is here, and every step of it is
 * recorded by {@link Sanction}; there is no other way to a fine.
 */
@Component
public class BulkPenalties {
    private final Access access;
    private final Sanction sanction;
    private final Proceedings proceedings;
    private final ProceedingDesk desk;
    private final DecisionDesk decisions;

    BulkPenalties(
            Access access, Sanction sanction, Proceedings proceedings, ProceedingDesk desk, DecisionDesk decisions) {
        this.access = access;
        this.sanction = sanction;
        this.proceedings = proceedings;
        this.desk = desk;
        this.decisions = decisions;
    }

    /**
     * Why one cannot be recorded as things stand here, naming {@code procedimiento, fecha, numero, importes, fundamento, razon,
     * explicacion} or the column of a step.
     */
    @Transactional(readOnly = true)
    public FormErrors check(NewPenalty told) {
        Optional<Proceeding> found = find(told);
        if (found.isEmpty())
            return FormErrors.of(
                    "procedimiento",
                    "Su unidad no resuelve un procedimiento con ese folio. Recomiéndese antes aquí; lo que se sancionó sin él se declara en una entrega.");
        try {
            new PenaltyCourse(found.get(), desk, decisions).follow(told);
            return FormErrors.none();
        } catch (InvalidInput refused) {
            return refused.errors();
        } catch (NotYet early) {
            return FormErrors.of(
                    "procedimiento",
                    early.sentence() + early.unmet().stream().map(" "::concat).collect(Collectors.joining()));
        } catch (NotPermitted refused) {
            return FormErrors.of("procedimiento", String.valueOf(refused.getMessage()));
        }
    }

    private Optional<Proceeding> find(NewPenalty told) {
        String unit = access.require(Permission.DECIDE_SANCTION).unit();
        return proceedings
                .find(told.proceeding())
                .filter(proceeding -> proceeding.decidingUnit().equals(unit));
    }

    private Proceeding get(NewPenalty told) {
        return desk.mine(told.proceeding());
    }

    /** The id of its proceeding, which is here. */
    @Transactional(readOnly = true)
    public UUID getProceeding(NewPenalty told) {
        return get(told).id();
    }

    /** As much of it as is here; empty when there is no resolution yet. */
    @Transactional(readOnly = true)
    public Optional<NewPenalty> findHere(NewPenalty told) {
        Proceeding proceeding = get(told);
        return decisions.find(proceeding).map(_ -> told.upTo(proceeding.course()));
    }

    /** Records what is not here yet of one that fits. */
    @Transactional
    public void record(NewPenalty told) {
        Proceeding proceeding = get(told);
        Course here = proceeding.course();
        missing(told.before(), here).forEach(step -> record(told.proceeding(), step));
        if (decisions.find(proceeding).isEmpty())
            sanction.decide(told.proceeding(), told.decisionOn(proceeding.charges()), null);
        missing(told.after(), here).forEach(step -> record(told.proceeding(), step));
    }

    private static Stream<Step> missing(List<Step> steps, Course here) {
        return steps.stream().filter(step -> !here.steps().contains(step));
    }

    private void record(String folio, Step step) {
        switch (step) {
            case Step.Summoned summoned -> sanction.summon(folio, summoned, null);
            case Step.Heard heard -> sanction.closeHearing(folio, heard, null);
            case Step.Notified notified -> sanction.recordNotification(folio, notified, null);
            case Step.Challenged challenged -> sanction.recordChallenge(folio, challenged, null);
            case Step.Upheld upheld -> sanction.recordUpheld(folio, upheld, null);
            case Step.Annulled annulled -> sanction.recordAnnulled(folio, annulled, null);
            case Step.Recommended _, Step.Fined _, Step.NotSanctioned _, Step.HandedOver _ ->
                throw new IllegalArgumentException("not told by a register of penalties: " + step);
        }
    }
}
