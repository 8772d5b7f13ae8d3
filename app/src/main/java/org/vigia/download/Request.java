package org.vigia.download;

import java.util.UUID;
import org.vigia.access.Proposal;

/**
 * A long list that somebody asked to save, and what a second person of the unit says to it.
 *
 * @param filter as typed, one field in a line
 */
record Request(UUID id, UUID officer, String list, String filter, int rows, Proposal proposal) {
    boolean isAgreed() {
        return proposal.decision().filter(Proposal.Decision::approved).isPresent();
    }
}
