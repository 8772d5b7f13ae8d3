package org.vigia.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Certainty;

/**
 * A possible violation by the law of the day.
 *
 * @param id to be named when a sanction is recommended
 * @param child its number on the inspection
 * @param provision CL01–CL21; null when its source states only that there was a violation
 */
record FindingRead(
        UUID id,
        int number,
        @Nullable Integer child,
        LocalDate visitedOn,
        @Nullable String provision,
        @Nullable String rule,
        @Nullable String lawVersion,
        @Nullable String citation,
        @Nullable Certainty certainty,
        List<String> hazards,
        boolean stopsWork,
        boolean criminalNotice,
        boolean presumedMinor,
        @Nullable Ending ended) {
    static List<FindingRead> of(InspectionFile file) {
        List<UUID> children = file.children().stream().map(FoundChild::child).toList();
        List<FindingRead> read = new ArrayList<>();
        for (Finding finding : file.findings())
            read.add(of(
                    read.size() + 1,
                    finding.child()
                            .map(children::indexOf)
                            .filter(at -> at >= 0)
                            .map(at -> at + 1)
                            .orElse(null),
                    finding));
        return read;
    }

    private static FindingRead of(int number, @Nullable Integer child, Finding finding) {
        Optional<Finding.Reading> reading = finding.reading();
        return new FindingRead(
                finding.id(),
                number,
                child,
                finding.visitedOn(),
                reading.map(Finding.Reading::provision).orElse(null),
                reading.map(Finding.Reading::rule).orElse(null),
                reading.map(Finding.Reading::lawVersion).orElse(null),
                reading.map(Finding.Reading::citation).orElse(null),
                reading.map(Finding.Reading::certainty).orElse(null),
                reading.map(Finding.Reading::hazards).orElse(List.of()),
                reading.filter(Finding.Reading::stopsWork).isPresent(),
                reading.filter(Finding.Reading::criminalNotice).isPresent(),
                reading.filter(Finding.Reading::presumedMinor).isPresent(),
                finding.ended().map(Finding.Ended::how).orElse(null));
    }
}
