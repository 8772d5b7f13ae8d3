package org.vigia.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many there are of each combination of codes. Every table is a projection of one: sums of its cells. */
public final class Cube {
    private final Shape shape;
    private final int[] counts;

    Cube(Shape shape, int[] counts) {
        if (counts.length != shape.size())
            throw new IllegalArgumentException(
                    "El cubo tiene %d celdas y no %d".formatted(shape.size(), counts.length));
        this.shape = shape;
        this.counts = counts;
    }

    /** @param columns one for each dimension, with the place of a finest code for each thing counted */
    public static Cube count(List<Dimension> dimensions, byte[]... columns) {
        var shape = new Shape(dimensions);
        if (columns.length != dimensions.size() || columns.length == 0)
            throw new IllegalArgumentException("El cubo necesita %d columnas".formatted(dimensions.size()));
        int rows = columns[0].length;
        for (int d = 0; d < columns.length; d++) require(columns[d], dimensions.get(d), rows);
        var tally = new Tally(shape);
        tally.add(columns, rows);
        return tally.cube();
    }

    private static void require(byte[] column, Dimension dimension, int rows) {
        int size = dimension.size();
        if (column.length != rows)
            throw new IllegalArgumentException(
                    "La columna «%s» tiene %d renglones y no %d".formatted(dimension.name(), column.length, rows));
        for (int row = 0; row < rows; row++)
            if (column[row] < 0 || column[row] >= size)
                throw new IllegalArgumentException(
                        "Renglón %d: «%s» no tiene la clave número %d".formatted(row, dimension.name(), column[row]));
    }

    /** Nothing anywhere. */
    public static Cube empty(List<Dimension> dimensions) {
        var shape = new Shape(dimensions);
        return new Cube(shape, new int[shape.size()]);
    }

    public List<Dimension> dimensions() {
        return shape.dimensions();
    }

    public int get(String... codes) {
        return counts[shape.cell(List.of(codes))];
    }

    /** A count that is not 0. @param codes the finest of each dimension */
    public record Entry(List<String> codes, int count) {}

    /** All that are not 0, in the order of their places. */
    public Stream<Entry> entries() {
        return IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] != 0)
                .mapToObj(cell -> new Entry(
                        IntStream.range(0, dimensions().size())
                                .mapToObj(d ->
                                        dimensions().get(d).finest().codes().get(shape.code(cell, d)))
                                .toList(),
                        counts[cell]));
    }

    /** In how many cells it differs from another of the same shape. */
    public int differences(Cube other) {
        shape.requireSame(other.shape);
        return (int) IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] != other.counts[cell])
                .count();
    }

    public int total() {
        return Math.toIntExact(Arrays.stream(counts).asLongStream().sum());
    }

    /** The table divided by these levels, one for each dimension. */
    public Cube project(List<Level> levels) {
        var table = new Shape(IntStream.range(0, levels.size())
                .mapToObj(d -> dimensions().get(d).at(levels.get(d)))
                .toList());
        int[][] steps = IntStream.range(0, levels.size())
                .mapToObj(d -> steps(levels.get(d), table.stride(d)))
                .toArray(int[][]::new);
        int[] sums = new int[table.size()];
        for (int cell = 0; cell < counts.length; cell++)
            if (counts[cell] != 0) sums[place(cell, steps)] += counts[cell];
        return new Cube(table, sums);
    }

    /** How far each finest code lies from the first place of the table. */
    private static int[] steps(Level level, int stride) {
        return level.groups().stream().mapToInt(group -> group * stride).toArray();
    }

    /** Most cells of a large cube are empty, so that only the others are looked up. */
    private static int place(int cell, int[][] steps) {
        int rest = cell;
        int place = 0;
        for (int d = steps.length - 1; d >= 0; d--) {
            place += steps[d][rest % steps[d].length];
            rest /= steps[d].length;
        }
        return place;
    }

    public Cube plus(Cube other) {
        return combined(other, 1);
    }

    public Cube minus(Cube other) {
        return combined(other, -1);
    }

    private Cube combined(Cube other, int sign) {
        shape.requireSame(other.shape);
        int[] sums = counts.clone();
        for (int cell = 0; cell < sums.length; cell++) sums[cell] += sign * other.counts[cell];
        return new Cube(shape, sums);
    }

    Shape shape() {
        return shape;
    }

    int get(int cell) {
        return counts[cell];
    }

    IntStream counts() {
        return Arrays.stream(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cube cube && shape.equals(cube.shape) && Arrays.equals(counts, cube.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
