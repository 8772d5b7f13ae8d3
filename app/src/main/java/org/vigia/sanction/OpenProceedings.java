package org.vigia.sanction;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;

/**
 * A case is closed only when its proceedings have ended. What the finance authority collects, or does not report, never
 * keeps it open.
 */
@Component
@Order(4)
class OpenProceedings implements ClosingCondition {
    private final Proceedings proceedings;

    OpenProceedings(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return proceedings.list(caseId).stream()
                .filter(proceeding -> !proceeding.stage().isFinal())
                .map(OpenProceedings::missing)
                .toList();
    }

    private static Unmet missing(Proceeding proceeding) {
        var folio = proceeding.folio();
        return switch (proceeding.stage()) {
            case RECOMMENDED, SUMMONED, HEARD ->
                new Unmet("Resuelva el procedimiento %s, con multa o sin ella".formatted(folio), "LFT 1008–1010");
            case FINED -> new Unmet("Notifique la resolución del procedimiento %s".formatted(folio), "LFPA 35, 39");
            case CHALLENGED ->
                new Unmet("Registre cómo terminó la impugnación del procedimiento %s".formatted(folio), "LFPA 83–92");
            case NOTIFIED, UPHELD ->
                new Unmet("Entregue para cobro la multa del procedimiento %s".formatted(folio), "LCF 13–14");
            case NOT_SANCTIONED, ANNULLED, HANDED_OVER -> new Unmet("Nada falta en %s".formatted(folio), "–");
        };
    }
}
