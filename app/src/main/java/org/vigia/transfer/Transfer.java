package org.vigia.transfer;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;

/** Transfers of the sanction track between labour authorities, from the declaration to who keeps it. */
@Component
public class Transfer {
    private final Access access;
    private final Transfers transfers;
    private final Declining declining;
    private final Answering answering;
    private final InstantSource clock;

    Transfer(Access access, Transfers transfers, Declining declining, Answering answering, InstantSource clock) {
        this.access = access;
        this.transfers = transfers;
        this.declining = declining;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Declines the sanction track of a case, as far as the acting officer's unit keeps it and nothing of it is decided. Until it is
     * accepted the unit keeps it and its clocks run.
     *
     * @throws org.vigia.access.InvalidInput naming {@code autoridad, fecha, cese, fundamento} or {@code explicacion}
     * @throws org.vigia.access.NotYet with every protective step that does not stand
     */
    @Transactional
    public Recorded decline(NewTransfer asked) {
        access.require(Permission.DECLINE_COMPETENCE);
        return declining.decline(asked);
    }

    /** What would move; protective steps that are missing become due at once. @throws org.vigia.access.InvalidInput as above */
    @Transactional
    Declining.Review review(NewTransfer asked) {
        access.require(Permission.DECLINE_COMPETENCE);
        return declining.review(asked);
    }

    /**
     * Takes the next step. Accepting shares the case with the acting officer's unit and gives it what was declined, at once or not
     * at all.
     *
     * @param seen version of the transfer that the officer has seen
     * @throws org.vigia.access.NotPermitted when it is the other side's
     * @throws org.vigia.access.NotYet when the transfer stands elsewhere
     * @throws org.vigia.access.InvalidInput naming {@code fecha, persona, motivo, decide} or {@code explicacion}
     */
    @Transactional
    public Recorded step(String folio, NewStep step, @Nullable Integer seen) {
        return answering.step(folio, step, seen);
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public TransferFile getByFolio(String folio) {
        return transfers.get(folio);
    }

    /** By its id, the subject of its acts. */
    @Transactional(readOnly = true)
    public TransferFile get(UUID id) {
        return transfers.find(id).orElseThrow();
    }

    /** Those that the acting officer's unit sent and nobody answered in time, the oldest first, no more than a page. */
    @Transactional(readOnly = true)
    public List<TransferFile> listUnanswered() {
        return access.may(Permission.SEE_TRANSFERS)
                ? transfers.listUnanswered(access.getOfficer().unit(), clock.instant())
                : List.of();
    }

    /** Those of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<TransferFile> listOfCase(UUID caseId) {
        return transfers.list(caseId);
    }
}
