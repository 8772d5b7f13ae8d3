package org.vigia.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;
import org.vigia.casework.Track;

/** A case is closed, and its sanction track ended, only when it is settled who keeps what was declined. */
@Component
@Order(6)
class OpenTransfers implements ClosingCondition {
    private final Transfers transfers;

    OpenTransfers(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Optional<Track> track() {
        return Optional.of(Track.SANCTION);
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return transfers.list(caseId).stream()
                .filter(one -> one.status().isOpen())
                .map(one -> new Unmet(
                        "Espere quién se queda con lo declinado en %s: está «%s»"
                                .formatted(one.folio(), one.status().label()),
                        one.provision()))
                .toList();
    }
}
