package org.vigia.proof;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The addresses of the case that was told: what a stranger would have to know to find it. */
record Told(
        UUID caseId,
        String complaint,
        String inspection,
        String file,
        String accepted,
        String rejected,
        String proceeding) {

    List<String> folios() {
        return Stream.of(complaint, inspection, file, accepted, rejected, proceeding)
                .distinct()
                .toList();
    }
}
