package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.law.Jurisdiction;

/** A proceeding as it stands. @param caseFolio once the case may be seen */
record ProceedingRead(
        String folio,
        Optional<String> caseFolio,
        String state,
        Jurisdiction jurisdiction,
        String recommendingUnit,
        String decidingUnit,
        Stage stage,
        LocalDate firstViolatedOn,
        List<ChargeRead> charges,
        List<StepRead> steps) {
    static ProceedingRead of(Proceeding proceeding, Optional<String> caseFolio) {
        return new ProceedingRead(
                proceeding.folio(),
                caseFolio,
                proceeding.state(),
                proceeding.jurisdiction(),
                proceeding.recommendingUnit(),
                proceeding.decidingUnit(),
                proceeding.stage(),
                proceeding.firstViolatedOn(),
                proceeding.charges().stream().map(ChargeRead::of).toList(),
                proceeding.steps().stream().map(StepRead::of).toList());
    }
}
