package org.vigia.collection;

import java.util.List;
import java.util.stream.Stream;
import org.vigia.sheet.Heading;
import org.vigia.sheet.RowError;

/**
 * What a file of a month says, line by line, before or after it is recorded.
 *
 * @param faults of lines that cannot be recorded as they are; nothing of the file is recorded while there is one
 */
record Read(List<Matched> matched, List<RowError> faults, Heading heading) {
    Read {
        matched = List.copyOf(matched);
        faults = List.copyOf(faults);
    }

    /** A line and what it speaks of. */
    record Matched(Line line, Matching matching) {}

    private Stream<Matching> matchings() {
        return matched.stream().map(Matched::matching);
    }

    int recorded() {
        return (int) matchings()
                .filter(one -> one instanceof Matching.Found found && !found.repeated())
                .count();
    }

    int repeated() {
        return (int) matchings()
                .filter(one -> switch (one) {
                    case Matching.Found found -> found.repeated();
                    case Matching.Known _ -> true;
                    case Matching.None _ -> false;
                })
                .count();
    }

    List<Matched> waiting() {
        return matched.stream()
                .filter(one -> one.matching() instanceof Matching.None)
                .toList();
    }
}
