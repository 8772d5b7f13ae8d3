package org.vigia.opendata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table as Apache Parquet (parquet-format 2): one row group, one page a column, not packed, so that one table is one file
 * bit for bit whenever and wherever it is written.
 *
 * @param about what must be known of the table, by name
 */
record ParquetFile(List<ParquetColumn> columns, Map<String, String> about) {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int UTF8 = 0;
    private static final int UNCOMPRESSED = 0;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;

    /** Where a column lies in the file, its header included. */
    private record Chunk(ParquetColumn column, long offset, long size) {}

    ParquetFile {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(ParquetColumn::rows).distinct().count() != 1)
            throw new IllegalArgumentException("Las columnas no tienen todas los mismos renglones");
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        List<Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            long offset = out.size();
            byte[] page = column.page();
            out.writeBytes(header(column, page.length));
            out.writeBytes(page);
            chunks.add(new Chunk(column, offset, out.size() - offset));
        }
        byte[] footer = footer(chunks);
        out.writeBytes(footer);
        out.writeBytes(ParquetColumn.little(Integer.BYTES).putInt(footer.length).array());
        out.writeBytes(MAGIC);
        return out.toByteArray();
    }

    private static byte[] header(ParquetColumn column, int bytes) {
        return Thrift.struct(page -> page.number(1, 0)
                .number(2, bytes)
                .number(3, bytes)
                .struct(
                        5,
                        data -> data.number(1, column.rows())
                                .number(2, PLAIN)
                                .number(3, RLE)
                                .number(4, RLE)));
    }

    private byte[] footer(List<Chunk> chunks) {
        long rows = columns.getFirst().rows();
        return Thrift.struct(file -> file.number(1, 1)
                .structs(2, schema(), Thrift::fields)
                .number(3, rows)
                .structs(
                        4,
                        List.of(chunks),
                        (group, all) -> group.structs(1, all, ParquetFile::chunk)
                                .number(2, all.stream().mapToLong(Chunk::size).sum())
                                .number(3, rows))
                .structs(
                        5,
                        List.copyOf(about.entrySet()),
                        (pair, entry) -> pair.text(1, entry.getKey()).text(2, entry.getValue()))
                .text(6, "vigia version 1 (build 1)"));
    }

    /** The root, then each column. */
    private List<Consumer<Thrift>> schema() {
        List<Consumer<Thrift>> elements = new ArrayList<>();
        elements.add(root -> root.text(4, "table").number(5, columns.size()));
        for (ParquetColumn column : columns) elements.add(element -> describe(element, column));
        return elements;
    }

    private static void describe(Thrift element, ParquetColumn column) {
        element.number(1, column.type());
        switch (column) {
            case ParquetColumn.Words _ ->
                element.number(3, REQUIRED)
                        .text(4, column.name())
                        .number(6, UTF8)
                        .struct(10, logical -> logical.struct(1, _ -> {}));
            case ParquetColumn.Numbers _ -> element.number(3, OPTIONAL).text(4, column.name());
        }
    }

    private static void chunk(Thrift into, Chunk chunk) {
        into.number(2, chunk.offset())
                .struct(
                        3,
                        data -> data.number(1, chunk.column().type())
                                .numbers(2, List.of(PLAIN, RLE))
                                .texts(3, List.of(chunk.column().name()))
                                .number(4, UNCOMPRESSED)
                                .number(5, (long) chunk.column().rows())
                                .number(6, chunk.size())
                                .number(7, chunk.size())
                                .number(9, chunk.offset()));
    }
}
