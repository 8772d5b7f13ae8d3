package org.vigia.sheet;

import java.util.Collection;
import org.vigia.reference.Reference;
import org.vigia.sheet.Mapping.DayOrder;

/** What the first rows of a file show of how its columns write days and amounts. */
record Habits(Table table, Heading heading, Mapping mapping, Serial serial) {

    Reading[] readings(Collection<Line> sample, Reference reference) {
        int[] positions = heading.positions(table);
        var readings = new Reading[positions.length];
        for (int i = 0; i < positions.length; i++)
            readings[i] = new Reading(
                    table.columns().get(i), reference, numbers(sample, positions[i]), days(sample, positions[i]));
        return readings;
    }

    private Numbers numbers(Collection<Line> sample, int place) {
        var mark = Numbers.Mark.UNKNOWN;
        for (Line line : sample)
            if (place >= 0 && !line.isBlank(place)) mark = Numbers.settle(mark, Cell.of(line, place));
        return new Numbers(mark);
    }

    private Days days(Collection<Line> sample, int place) {
        if (mapping.days() != DayOrder.UNKNOWN) return new Days(mapping.days(), false, serial);
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Line line : sample) {
            if (place < 0 || line.isBlank(place)) continue;
            DayOrder shown = Days.shown(Cell.of(line, place));
            dayFirst |= shown == DayOrder.DAY_FIRST;
            monthFirst |= shown == DayOrder.MONTH_FIRST;
        }
        if (dayFirst && monthFirst) return new Days(DayOrder.UNKNOWN, true, serial);
        if (dayFirst) return new Days(DayOrder.DAY_FIRST, false, serial);
        return new Days(monthFirst ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN, false, serial);
    }
}
