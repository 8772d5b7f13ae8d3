package org.vigia.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed something about which measures of a year, and who is silent; never what was said. A signed zero is as good
 * as any other number here. What cannot have happened, as fines where no violations were signed for, counts as stated, as it
 * does where the report says who reported.
 *
 * @param lines the federation first, then the states
 */
public record Board(int year, List<RowDefinition> measures, List<Line> lines) {
    /** What an authority did about a measure. */
    public enum Status {
        STATED,
        /** It says that it does not know, or two of its units say different things. */
        UNKNOWN,
        NOT_PUBLISHED,
        UNAVAILABLE,
        SILENT,
        /** The measure asks others. */
        NOT_ASKED
    }

    /**
     * @param authority 00 for the federation, or a state
     * @param statuses one for each measure
     * @param quarters of the year; none in what was kept before quarters were told
     */
    public record Line(String authority, List<Status> statuses, List<Quarter> quarters) {
        public Line(String authority, List<Status> statuses, @Nullable List<Quarter> quarters) {
            this.authority = authority;
            this.statuses = List.copyOf(statuses);
            this.quarters = quarters == null ? List.of() : List.copyOf(quarters);
        }
    }

    public Board {
        measures = List.copyOf(measures);
        lines = List.copyOf(lines);
    }

    /** How many authorities stated a number of the measure at that place. */
    public long stated(int measure) {
        return count(measure, Status.STATED);
    }

    /** How many it asks. */
    public long asked(int measure) {
        return lines.size() - count(measure, Status.NOT_ASKED);
    }

    /** Authorities that have signed nothing about any of these measures. */
    public long silent() {
        return lines.stream()
                .filter(line -> IntStream.range(0, measures.size())
                        .mapToObj(line.statuses()::get)
                        .allMatch(status -> status == Status.SILENT || status == Status.NOT_ASKED))
                .count();
    }

    private long count(int measure, Status status) {
        return lines.stream()
                .filter(line -> line.statuses().get(measure) == status)
                .count();
    }
}
