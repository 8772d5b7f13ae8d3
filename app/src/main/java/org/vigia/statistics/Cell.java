package org.vigia.statistics;

import java.util.List;
import org.vigia.reference.Figure;

/**
 * One year of one line.
 *
 * @param marks one sign for each deviation, in the same order
 * @param reporting codes of the authorities that reported: 00 for the federation, or a state
 * @param asked how many were asked; 0 when it is one statement about the country
 * @param invented true when some number or record behind it was made up for a demonstration
 */
public record Cell(
        Figure figure,
        List<Deviation> deviations,
        List<String> marks,
        List<String> reporting,
        int asked,
        boolean invented) {
    public Cell {
        deviations = List.copyOf(deviations);
        marks = List.copyOf(marks);
        reporting = List.copyOf(reporting);
    }

    Cell marked(List<String> signs) {
        return new Cell(figure, deviations, signs, reporting, asked, invented);
    }
}
