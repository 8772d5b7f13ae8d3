package org.vigia.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a later room has done about complaints; each such room offers one. */
public interface FollowUps {
    /** By case, the oldest first, only what the acting officer may see; asked inside a transaction. */
    Map<UUID, List<FollowUp>> list(Collection<UUID> caseIds);
}
