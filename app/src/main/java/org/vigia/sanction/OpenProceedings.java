package org.vigia.sanction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.Track;

/**
 * A case is closed, and its sanction track ended, only when its proceedings have ended, also those that moved elsewhere. What the finance authority collects, or does not report, never
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
    public Optional<Track> track() {
        return Optional.of(Track.SANCTION);
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return Stream.concat(
                        proceedings.list(caseId).stream()
                                .filter(one -> one.elsewhere().isEmpty()
                                        && !one.stage().isFinal())
                                .map(OpenProceedings::missing),
                        proceedings.listRemainders(caseId).stream()
                                .filter(one -> !one.stage().isFinal())
                                .map(one -> new Unmet(
                                        "Espere el resultado del procedimiento %s, que pasó a otra autoridad y está en «%s»"
                                                .formatted(
                                                        one.folio(), one.stage().label()),
                                        "LFT 1008–1010")))
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
