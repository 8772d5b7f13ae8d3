package org.vigia.inbound;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;

/** A case is closed only when whoever referred it from outside has had every answer. */
@Component
@Order(7)
class OwedAnswers implements ClosingCondition {
    private final Inbounds inbounds;

    OwedAnswers(Inbounds inbounds) {
        this.inbounds = inbounds;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return inbounds.list(caseId).stream()
                .filter(InboundFile::isOwed)
                .map(one -> new Unmet(
                        "Conteste a quien canalizó (%s): la recibida %s está «%s»"
                                .formatted(
                                        one.source().label(),
                                        one.folio(),
                                        one.status().label()),
                        one.source().provision()))
                .toList();
    }
}
