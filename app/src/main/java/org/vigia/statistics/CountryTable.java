package org.vigia.statistics;

import java.util.List;

/** A table of the country report: one cell for each line and year, and its footnotes, made from the deviations. */
public record CountryTable(int number, List<Integer> years, List<Line> lines, List<Footnote> footnotes) {
    /** A line and its cells, one for each year. */
    public record Line(RowDefinition definition, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public CountryTable {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
    }
}
