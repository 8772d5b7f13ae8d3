package org.vigia.release;

import java.time.Instant;
import java.util.UUID;
import org.vigia.Acting;
import org.vigia.access.Officer;
import org.vigia.access.Proposal;
import org.vigia.access.Role;

/** Everything there is, frozen by one statistician and approved by another, public at once. */
public final class PublicEdition {
    private static final Officer FIRST = Acting.officer("ESTAD", Role.STATISTICIAN);
    private static final Officer SECOND =
            new Officer(UUID.randomUUID(), "segunda", "Otra persona", "ESTAD", Role.STATISTICIAN);

    private PublicEdition() {}

    public static Edition publish(Acting acting, Releases releases) {
        Proposal proposal = acting.as(FIRST, () -> releases.freeze("De prueba."));
        return acting.as(SECOND, () -> releases.approve(proposal.id(), Instant.EPOCH));
    }
}
