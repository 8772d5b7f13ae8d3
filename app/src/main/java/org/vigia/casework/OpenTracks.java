package org.vigia.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case is closed only when every track that was opened has ended. */
@Component
@Order(1)
class OpenTracks implements ClosingCondition {
    private final CaseFiles files;

    OpenTracks(CaseFiles files) {
        this.files = files;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return files.find(caseId).map(CaseFile::openTracks).orElse(List.of()).stream()
                .map(track ->
                        new Unmet("Termine la vía %s y diga su resultado".formatted(track.label()), provision(track)))
                .toList();
    }

    private static String provision(Track track) {
        return switch (track) {
            case LABOUR -> "LFT 22 Bis, 23";
            case SANCTION -> "LFT 992, 1008";
            case WAGES -> "LFT 23";
            case CRIMINAL -> "LFT 995 Bis; CNPP 222";
            case PROTECTION -> "LGDNNA 123";
        };
    }
}
