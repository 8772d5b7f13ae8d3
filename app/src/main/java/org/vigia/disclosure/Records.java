package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted before it is a cube: for each child, or whatever it is, a code of each dimension, its case and its
 * workplace. The first dimension is where it was and is always told.
 */
final class Records {
    private final List<Dimension> dimensions;
    private final byte[][] columns;
    private final int[] cases;
    private final int[] workplaces;

    Records(List<Dimension> dimensions, byte[][] columns, int[] cases, int[] workplaces) {
        this.dimensions = List.copyOf(dimensions);
        this.columns = new byte[columns.length][];
        for (int d = 0; d < columns.length; d++) this.columns[d] = columns[d].clone();
        this.cases = cases.clone();
        this.workplaces = workplaces.clone();
    }

    /** Those that stand in one cell of the table that is divided by these dimensions. */
    List<Group> groups(List<Integer> divided) {
        Map<List<Byte>, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < cases.length; row++) {
            List<Byte> codes = new ArrayList<>();
            for (int d : divided) codes.add(columns[d][row]);
            groups.computeIfAbsent(codes, none -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().map(Group::new).toList();
    }

    Cube cube() {
        return Cube.count(dimensions, columns);
    }

    /** Rows of one cell. */
    final class Group {
        private final List<Integer> rows;

        private Group(List<Integer> rows) {
            this.rows = rows;
        }

        int size() {
            return rows.size();
        }

        long cases() {
            return rows.stream().map(row -> cases[row]).distinct().count();
        }

        long workplaces() {
            return rows.stream().map(row -> workplaces[row]).distinct().count();
        }

        int ofGreatestWorkplace() {
            Map<Integer, Integer> sizes = new HashMap<>();
            for (int row : rows) sizes.merge(workplaces[row], 1, Integer::sum);
            return sizes.values().stream().max(Integer::compare).orElse(0);
        }

        /** Of the most common code of a dimension that is told. */
        int mostAlike(int dimension) {
            int[] sizes = new int[dimensions.get(dimension).size()];
            for (int row : rows) sizes[columns[dimension][row]]++;
            int most = 0;
            for (int code = 0; code < sizes.length; code++)
                if (code != notShown(dimension)) most = Math.max(most, sizes[code]);
            return most;
        }

        boolean tells(int dimension) {
            return columns[dimension][rows.getFirst()] != notShown(dimension);
        }

        void hide(int dimension) {
            for (int row : rows) columns[dimension][row] = (byte) notShown(dimension);
        }

        private int notShown(int dimension) {
            return dimensions.get(dimension).finest().indexOf(Dimension.NOT_SHOWN);
        }
    }
}
