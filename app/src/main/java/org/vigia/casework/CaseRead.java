package org.vigia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/** A case as it stands. @param source folio of the complaint or inspection it came from */
record CaseRead(
        String folio,
        String unit,
        LocalDate openedOn,
        CaseFile.Origin origin,
        @Nullable String source,
        String state,
        @Nullable String municipality,
        Answer danger,
        List<Track> openTracks,
        Optional<ClosureRead> closure) {
    static CaseRead of(CaseFile file) {
        return new CaseRead(
                file.folio(),
                file.unit(),
                file.openedOn(),
                file.origin(),
                file.sourceFolio(),
                file.state(),
                file.municipality(),
                file.danger(),
                file.openTracks(),
                file.closed().map(ClosureRead::of));
    }
}
