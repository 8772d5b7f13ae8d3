package org.vigia.inbound;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigia.docket.Subjects;

/** Names referrals from outside on pages that list acts and deadlines. */
@Component
class InboundSubjects implements Subjects {
    private final Inbounds inbounds;

    InboundSubjects(Inbounds inbounds) {
        this.inbounds = inbounds;
    }

    @Override
    public String kind() {
        return Inbound.KIND;
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return inbounds.list(ids).stream()
                .collect(Collectors.toMap(
                        InboundFile::id,
                        one -> new Subject(
                                one.folio(),
                                "/recibidas/" + one.folio(),
                                one.source().label() + " · " + one.status().label())));
    }
}
