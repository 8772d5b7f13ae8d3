package org.vigia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case on a list. @param nextDue day of its next deadline */
record CaseLine(
        String folio,
        String unit,
        LocalDate openedOn,
        String state,
        @Nullable String municipality,
        List<Track> openTracks,
        boolean open,
        Optional<LocalDate> nextDue) {
    static CaseLine of(CaseList.Row row) {
        CaseFile file = row.file();
        return new CaseLine(
                file.folio(),
                file.unit(),
                file.openedOn(),
                file.state(),
                file.municipality(),
                file.openTracks(),
                file.isOpen(),
                row.next().map(next -> next.due().day()));
    }
}
