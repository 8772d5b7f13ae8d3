package org.vigia.disclosure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

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
        return new Columns(dimensions, new Loading(dimensions, List.of()).run(connection, select));
    }

    /** The same of a select that gives, after the codes, two integers: any number of the case and of the workplace. */
    public static Columns readWithSources(Connection connection, List<Dimension> dimensions, String select)
            throws SQLException {
        return new Columns(dimensions, new Loading(dimensions, SOURCES).run(connection, select));
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
