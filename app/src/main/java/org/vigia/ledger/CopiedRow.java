package org.vigia.ledger;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the rows of one table lie in a binary COPY (PostgreSQL documentation, COPY, binary format). */
final class CopiedRow {
    /** Signature, flags and length of the extension, before the first row. */
    static final int HEADER = 11 + 4 + 4;

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Map<String, Integer> places;
    private final List<Function<ByteBuffer, Object>> readers;
    private final String selected;

    private CopiedRow(Map<String, Integer> places, List<Function<ByteBuffer, Object>> readers, String selected) {
        this.places = places;
        this.readers = readers;
        this.selected = selected;
    }

    static CopiedRow of(Connection connection, String table) throws SQLException {
        var places = new HashMap<String, Integer>();
        var readers = new ArrayList<Function<ByteBuffer, Object>>();
        var selected = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select attname, format_type(atttypid, null) from pg_attribute
                 where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum""")) {
            statement.setString(1, table);
            var columns = statement.executeQuery();
            while (columns.next()) {
                String name = columns.getString(1);
                places.put(name, places.size());
                readers.add(reader(columns.getString(2)));
                selected.add(columns.getString(2).equals("numeric") ? name + "::text" : name);
            }
        }
        return new CopiedRow(places, readers, String.join(", ", selected));
    }

    String selected() {
        return selected;
    }

    static boolean isEnd(byte[] message, int at) {
        return message.length < at + 2 || ByteBuffer.wrap(message).getShort(at) == -1;
    }

    Row read(byte[] message, int at) {
        var bytes = ByteBuffer.wrap(message);
        bytes.position(at + 2);
        List<@Nullable Object> values = new ArrayList<>(readers.size());
        for (var reader : readers) values.add(value(bytes, reader));
        return new Row(places, values);
    }

    private static @Nullable Object value(ByteBuffer bytes, Function<ByteBuffer, Object> reader) {
        int length = bytes.getInt();
        if (length < 0) return null;
        Object value = reader.apply(bytes.slice(bytes.position(), length));
        bytes.position(bytes.position() + length);
        return value;
    }

    private static Function<ByteBuffer, Object> reader(String type) {
        return switch (type) {
            case "uuid" -> bytes -> new UUID(bytes.getLong(), bytes.getLong());
            case "text" -> CopiedRow::text;
            case "numeric" -> bytes -> new BigDecimal(text(bytes));
            case "timestamp with time zone" -> CopiedRow::instant;
            case "date" -> bytes -> FIRST_DAY.plusDays(bytes.getInt());
            case "smallint" -> bytes -> (int) bytes.getShort();
            case "integer" -> ByteBuffer::getInt;
            case "bigint" -> ByteBuffer::getLong;
            case "boolean" -> bytes -> bytes.get() != 0;
            case "bytea" -> CopiedRow::rest;
            case "text[]" -> bytes -> list(bytes, CopiedRow::text);
            case "uuid[]" -> bytes -> list(bytes, element -> new UUID(element.getLong(), element.getLong()));
            default -> throw new IllegalArgumentException("the check cannot read a " + type);
        };
    }

    private static byte[] rest(ByteBuffer bytes) {
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private static Instant instant(ByteBuffer bytes) {
        long micros = bytes.getLong();
        return EPOCH.plusSeconds(Math.floorDiv(micros, 1_000_000L))
                .plusNanos(Math.floorMod(micros, 1_000_000L) * 1_000L);
    }

    private static List<@Nullable Object> list(ByteBuffer bytes, Function<ByteBuffer, Object> element) {
        int dimensions = bytes.getInt();
        if (dimensions == 0) return List.of();
        bytes.position(12); // flags and type of the elements
        int many = bytes.getInt();
        bytes.getInt(); // first index
        List<@Nullable Object> list = new ArrayList<>(many);
        for (int i = 0; i < many; i++) list.add(value(bytes, element));
        return Collections.unmodifiableList(list);
    }
}
