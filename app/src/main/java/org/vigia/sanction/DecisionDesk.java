package org.vigia.sanction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.NotPermitted;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Law;

/** Where a person decides: the range is checked here, the amount is theirs; who recommended does not decide. */
@Component
class DecisionDesk {
    private final Access access;
    private final Law law;
    private final ProceedingDesk desk;
    private final Resolutions resolutions;
    private final ProceedingClocks clocks;

    DecisionDesk(Access access, Law law, ProceedingDesk desk, Resolutions resolutions, ProceedingClocks clocks) {
        this.access = access;
        this.law = law;
        this.desk = desk;
        this.resolutions = resolutions;
        this.clocks = clocks;
    }

    Recorded decide(String folio, NewDecision decided, @Nullable Integer seen) {
        Proceeding proceeding = desk.mine(folio);
        FineSheet sheet = check(proceeding, decided);
        Step step = step(decided, sheet);
        proceeding.course().then(step);
        Occurred when = desk.on(proceeding, step);
        Recorded recorded = resolutions.insert(proceeding, decided, sheet, access.getOfficer(), when, seen);
        if (step instanceof Step.Fined) {
            for (String rule : List.of("RESOLUTION", "PROCEEDING_DECISION", "LAPSE", "SANCTION_TIME_BAR"))
                clocks.meet(proceeding.id(), rule, "sanction.decision");
            clocks.start(proceeding, "PERSONAL_NOTIFICATION", step.on());
        } else desk.finish(proceeding, "sanction.decision", when);
        return recorded;
    }

    /** The lines of a decision that the acting officer may take. */
    FineSheet check(Proceeding proceeding, NewDecision decided) {
        if (access.getOfficer().id().equals(proceeding.recommendedBy()))
            throw new NotPermitted("Usted recomendó esta sanción; la resuelve otra persona de su unidad (LFT 1008).");
        check(decided, proceeding.charges()).refuseIfAny();
        return FineSheet.of(decided.lines(), proceeding.charges(), law, decided.on());
    }

    static Step step(NewDecision decided, FineSheet sheet) {
        return sheet.total(decided.on())
                .<Step>map(total -> new Step.Fined(decided.on(), total))
                .orElseGet(() ->
                        new Step.NotSanctioned(decided.on(), decided.reason().orElseThrow()));
    }

    private static FormErrors check(NewDecision decided, List<Charge> charges) {
        var errors = FormErrors.none();
        if (decided.resolutionNumber().isBlank()) errors = errors.with("numero", "Escriba el número de la resolución.");
        if (decided.grounds().isBlank())
            errors = errors.with("fundamento", "Escriba los motivos y fundamentos de la resolución.");
        var answered = decided.lines().stream().map(NewLine::finding).toList();
        if (!Set.copyOf(answered).equals(charges.stream().map(Charge::finding).collect(Collectors.toSet())))
            errors = errors.with("hallazgos", "Resuelva cada infracción recomendada: con un importe o sin multa.");
        boolean all = decided.lines().stream().allMatch(line -> line.amount().isPresent());
        if (!all && decided.reason().isEmpty())
            errors = errors.with(
                    "razon", "Hay infracciones sin multa: elija la razón. Sin ella no puede resolverse (LFT 1009).");
        if (!all && decided.explanation().filter(text -> !text.isBlank()).isEmpty())
            errors =
                    errors.with("explicacion", "Explique con sus palabras por qué no se multa lo que queda sin multa.");
        if (all && decided.reason().isPresent())
            errors = errors.with("razon", "Todas las infracciones llevan multa: deje vacía la razón para no multar.");
        return errors;
    }

    Optional<Resolution> find(Proceeding proceeding) {
        return resolutions.find(proceeding.id());
    }
}
