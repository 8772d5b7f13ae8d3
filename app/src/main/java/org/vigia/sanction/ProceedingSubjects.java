package org.vigia.sanction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names proceedings on pages that list deadlines. */
@Component
class ProceedingSubjects implements Subjects {
    private final Proceedings proceedings;

    ProceedingSubjects(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Override
    public String kind() {
        return ProceedingClocks.PROCEEDING;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> described = new HashMap<>();
        proceedings
                .listStages(ids)
                .forEach((id, named) -> described.put(
                        id,
                        new Subject(
                                named.folio(),
                                "/procedimientos/" + named.folio(),
                                named.stage().label())));
        return described;
    }
}
