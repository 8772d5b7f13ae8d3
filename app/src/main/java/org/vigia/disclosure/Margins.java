package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums that readers look at first: the total, each code of each level of one dimension, each pair of codes of two. An
 * error in the sum that everybody quotes weighs more than one in a corner.
 */
final class Margins {
    private static final int[] WEIGHTS = {256, 64, 1};

    private final List<int[]> places = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();

    Margins(Shape shape) {
        add(shape, List.of(), 0);
    }

    private void add(Shape shape, List<Level> levels, int divided) {
        if (levels.size() == shape.dimensions().size()) {
            addTable(shape.places(levels), levels.stream().mapToInt(Level::size).reduce(1, (a, b) -> a * b), divided);
            return;
        }
        Dimension next = shape.dimensions().get(levels.size());
        add(shape, with(levels, next.total()), divided);
        if (divided < WEIGHTS.length - 1)
            for (Level level : next.divisions()) add(shape, with(levels, level), divided + 1);
    }

    private static List<Level> with(List<Level> levels, Level level) {
        var more = new ArrayList<>(levels);
        more.add(level);
        return more;
    }

    private void addTable(int[] places, int size, int divided) {
        int first = weights.size();
        for (int cell = 0; cell < places.length; cell++) places[cell] += first;
        this.places.add(places);
        for (int i = 0; i < size; i++) weights.add(WEIGHTS[divided]);
    }

    int size() {
        return weights.size();
    }

    int weight(int margin) {
        return weights.get(margin);
    }

    /** In how many margins each cell counts: one of each table. */
    int tables() {
        return places.size();
    }

    int of(int cell, int table) {
        return places.get(table)[cell];
    }

    /** What is counted too much, or too little, in each. */
    int[] errors(Cube published, Cube exact) {
        int[] errors = new int[size()];
        for (int[] table : places)
            for (int cell = 0; cell < table.length; cell++)
                errors[table[cell]] += published.get(cell) - exact.get(cell);
        return errors;
    }
}
