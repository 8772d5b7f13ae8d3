package org.vigia.permit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names permits on pages that list acts and deadlines. */
@Component
class PermitSubjects implements Subjects {
    private final Permits permits;

    PermitSubjects(Permits permits) {
        this.permits = permits;
    }

    @Override
    public String kind() {
        return PermitClocks.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return permits.listAll(ids).stream()
                .collect(Collectors.toMap(
                        PermitFile::id,
                        permit -> new Subject(
                                permit.folio(),
                                permit.href(),
                                permit.course().standing().label())));
    }
}
