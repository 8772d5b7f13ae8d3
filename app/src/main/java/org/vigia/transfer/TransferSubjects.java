package org.vigia.transfer;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names transfers on pages that list acts and deadlines. */
@Component
class TransferSubjects implements Subjects {
    private final Transfers transfers;

    TransferSubjects(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String kind() {
        return TransferClocks.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return transfers.listAll(ids).stream()
                .collect(Collectors.toMap(
                        TransferFile::id,
                        transfer -> new Subject(
                                transfer.folio(),
                                "/declinatorias/" + transfer.folio(),
                                transfer.status().label())));
    }
}
