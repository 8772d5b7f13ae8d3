package org.vigia.access;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that two people must want, and what became of it.
 *
 * @param asks the permission that both must hold
 * @param kind what is to be done, a word of the room that does it
 * @param subject to what or to whom: an id or a name
 * @param content the particulars, in the form that the room chose
 * @param lapsesAt from then on nobody can approve it
 */
public record Proposal(
        UUID id,
        Permission asks,
        String kind,
        String subject,
        String content,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        Instant lapsesAt,
        Optional<Decision> decision) {

    /** The second person's answer; a refusal says why. */
    public record Decision(UUID by, Instant at, boolean approved, String reason) {}

    /** Who proposed it, and who decided. */
    public Set<UUID> officers() {
        return Stream.concat(Stream.of(proposedBy), decision.map(Decision::by).stream())
                .collect(toSet());
    }

    /** Whether an officer said this already: a form that came twice. */
    public boolean wasProposedBy(UUID officer, String inWords) {
        return proposedBy.equals(officer) && reason.equals(inWords.strip());
    }

    public boolean wasApprovedBy(UUID officer) {
        return decision.filter(said -> said.approved() && said.by().equals(officer))
                .isPresent();
    }

    public boolean wasRefusedBy(UUID officer, String inWords) {
        return decision.filter(said -> !said.approved()
                        && said.by().equals(officer)
                        && said.reason().equals(inWords.strip()))
                .isPresent();
    }

    /** Whether somebody may still decide it. */
    public boolean isOpen(Instant now) {
        return decision.isEmpty() && now.isBefore(lapsesAt);
    }
}
