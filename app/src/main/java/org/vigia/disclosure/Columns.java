package org.vigia.disclosure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is counted when a release is frozen, read from the database once: of each thing one byte for each dimension, its
 * code. Ten million of them fit into fifty megabytes.
 */
public final class Columns {
    private static final List<String> SOURCES = List.of("case", "workplace");

    private final List<Dimension> dimensions;
    private final List<Block> blocks;

    private Columns(List<Dimension> dimensions, List<Block> blocks) {
        this.dimensions = List.copyOf(dimensions);
        this.blocks = List.copyOf(blocks);
    }

    /**
     * @param connection whose transaction decides as of which moment; several columns read in one of repeatable reads agree
     * @param select gives for each thing counted its finest code in each dimension, as text; an unknown one is refused
     */
    public static Columns read(Connection connection, List<Dimension> dimensions, String select) throws SQLException {
        return all(dimensions, new Loading(dimensions, List.of(), false).run(connection, select));
    }

    /** The same of a select that gives, after the codes, two integers: any number of the case and of the workplace. */
    public static Columns readWithSources(Connection connection, List<Dimension> dimensions, String select)
            throws SQLException {
        return all(dimensions, new Loading(dimensions, SOURCES, false).run(connection, select));
    }

    private static Columns all(List<Dimension> dimensions, SortedMap<Integer, List<Block>> read) {
        return new Columns(dimensions, read.getOrDefault(0, List.of()));
    }

    /**
     * The columns of every year, read at once, of a select that gives the year as an integer before the codes.
     *
     * @param sources whether the two integers of the case and of the workplace follow
     */
    public static SortedMap<Integer, Columns> readByYear(
            Connection connection, List<Dimension> dimensions, String select, boolean sources) throws SQLException {
        SortedMap<Integer, Columns> years = new TreeMap<>();
        new Loading(dimensions, sources ? SOURCES : List.of(), true)
                .run(connection, select)
                .forEach((year, blocks) -> years.put(year, new Columns(dimensions, blocks)));
        return years;
    }

    public int rows() {
        return blocks.stream().mapToInt(block -> block.rows).sum();
    }

    public Cube count() {
        var shape = new Shape(dimensions);
        return blocks.parallelStream()
                .collect(() -> new Tally(shape), (tally, block) -> tally.add(block.codes, block.rows), Tally::add)
                .cube();
    }

    /** The cube after {@link Coarsening}; of columns that were read with their sources. */
    public Cube coarsened(Set<String> sensitive) {
        byte[][] codes = new byte[dimensions.size()][rows()];
        int[][] numbers = new int[SOURCES.size()][rows()];
        int from = 0;
        for (Block block : blocks) {
            for (int d = 0; d < codes.length; d++) System.arraycopy(block.codes[d], 0, codes[d], from, block.rows);
            for (int n = 0; n < numbers.length; n++)
                System.arraycopy(block.numbers[n], 0, numbers[n], from, block.rows);
            from += block.rows;
        }
        return Coarsening.count(dimensions, sensitive, codes, numbers[0], numbers[1]);
    }
}
