package org.vigia.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntBiFunction;

/** Numbers by row and column, with the sums of both under {@link Crossing#TOTAL}. */
final class Grid {
    private record Place(String row, String column) {}

    private final Map<Place, Integer> sums = new HashMap<>();

    /** @param columns only {@link Crossing#TOTAL} when there is one column of numbers */
    Grid(List<String> rows, List<String> columns, ToIntBiFunction<String, String> numbers) {
        for (String row : rows)
            for (String column : columns) {
                int number = numbers.applyAsInt(row, column);
                add(row, column, number);
                add(Crossing.TOTAL, column, number);
                if (column.equals(Crossing.TOTAL)) continue;
                add(row, Crossing.TOTAL, number);
                add(Crossing.TOTAL, Crossing.TOTAL, number);
            }
    }

    private void add(String row, String column, int number) {
        sums.merge(new Place(row, column), number, Math::addExact);
    }

    int get(String row, String column) {
        return Objects.requireNonNull(sums.get(new Place(row, column)), () -> "no cell " + row + " " + column);
    }
}
