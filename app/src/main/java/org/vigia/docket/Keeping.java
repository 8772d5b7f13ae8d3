package org.vigia.docket;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why the texts under a key must stay for now, as a later room knows it. Each room that must keep texts offers one. */
public interface Keeping {
    /** @param caseId the case that all those texts belong to, if there is one */
    Optional<String> reason(UUID owner, @Nullable UUID caseId);
}
