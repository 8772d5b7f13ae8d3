package org.vigia.disclosure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads the rows of a select by binary COPY (PostgreSQL documentation, COPY, binary format): each message is one of them. */
final class Loading {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    /** Signature, flags and length of the extension, before the first row. */
    private static final int HEADER = 11 + 4 + 4;

    private static final int END = -1;
    private static final int NULL = -1;

    private final List<Dimension> dimensions;
    private final List<String> numbers;
    private final Codes[] codes;
    private final boolean byYear;
    private final SortedMap<Integer, List<Block>> years = new TreeMap<>();
    private List<Block> blocks = List.of();
    private int year = -1;
    private int rows;

    /**
     * @param numbers names of the columns after those of the dimensions
     * @param byYear whether an integer stands before them, the year of each row
     */
    Loading(List<Dimension> dimensions, List<String> numbers, boolean byYear) {
        this.dimensions = dimensions;
        this.numbers = numbers;
        this.byYear = byYear;
        codes = dimensions.stream().map(Codes::new).toArray(Codes[]::new);
    }

    /** The rows of each year, or all of them under zero. */
    SortedMap<Integer, List<Block>> run(Connection connection, String select) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (%s) to stdout (format binary)".formatted(select));
        try {
            int at = HEADER;
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy(), at = 0)
                if ((short) SHORT.get(message, at) != END) add(message, at);
        } finally {
            while (copy.isActive()) copy.readFromCopy(); // to cancel it would leave a connection that nobody can use
        }
        return years;
    }

    private void add(byte[] message, int at) {
        int fields = (short) SHORT.get(message, at);
        int expected = codes.length + numbers.size() + (byYear ? 1 : 0);
        if (fields != expected)
            throw new IllegalArgumentException("La consulta da %d columnas y no %d: %s, %s"
                    .formatted(
                            fields,
                            expected,
                            dimensions.stream().map(Dimension::name).toList(),
                            numbers));
        int field = at + Short.BYTES;
        turnTo(byYear ? number(message, field, "año") : 0);
        if (byYear) field += 2 * Integer.BYTES;
        Block block = blocks.isEmpty() || blocks.getLast().full() ? another() : blocks.getLast();
        for (int d = 0; d < codes.length; d++) {
            int length = (int) INT.get(message, field);
            field += Integer.BYTES;
            block.codes[d][block.rows] = place(d, message, field, length);
            field += length;
        }
        for (int n = 0; n < block.numbers.length; n++) {
            block.numbers[n][block.rows] = number(message, field, numbers.get(n));
            field += 2 * Integer.BYTES;
        }
        block.rows++;
        rows++;
    }

    /** The integer that stands there after its length. */
    private int number(byte[] message, int field, String name) {
        if ((int) INT.get(message, field) != Integer.BYTES)
            throw new IllegalArgumentException("Renglón %d: «%s» no es un número entero".formatted(rows, name));
        return (int) INT.get(message, field + Integer.BYTES);
    }

    private void turnTo(int next) {
        if (next == year) return;
        year = next;
        blocks = years.computeIfAbsent(next, first -> new ArrayList<>());
    }

    private Block another() {
        var block = new Block(codes.length, numbers.size());
        blocks.add(block);
        return block;
    }

    private byte place(int dimension, byte[] message, int from, int length) {
        byte place = length == NULL ? Codes.NONE : codes[dimension].place(message, from, length);
        if (place == Codes.NONE)
            throw new IllegalArgumentException("Renglón %d: «%s» no tiene la clave %s"
                    .formatted(
                            rows,
                            dimensions.get(dimension).name(),
                            length == NULL
                                    ? "nula"
                                    : "«" + new String(message, from, length, StandardCharsets.UTF_8) + "»"));
        return place;
    }
}
