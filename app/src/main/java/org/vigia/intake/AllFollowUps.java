package org.vigia.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all later rooms have done about complaints. */
@Component
class AllFollowUps {
    private final ObjectProvider<FollowUps> rooms;

    AllFollowUps(ObjectProvider<FollowUps> rooms) {
        this.rooms = rooms;
    }

    @Transactional(readOnly = true)
    Map<UUID, List<FollowUp>> list(Collection<UUID> caseIds) {
        Map<UUID, List<FollowUp>> all = new HashMap<>();
        if (!caseIds.isEmpty())
            rooms.orderedStream()
                    .forEach(room -> room.list(caseIds)
                            .forEach((caseId, some) -> all.computeIfAbsent(caseId, _ -> new ArrayList<>())
                                    .addAll(some)));
        return all;
    }
}
