package org.vigia.statistics;

import java.util.List;

/** What a sign beside a figure means, and in which years' columns it stands. */
public record Footnote(String mark, Deviation deviation, List<Integer> years) {
    public Footnote {
        years = List.copyOf(years);
    }
}
