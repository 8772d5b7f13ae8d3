package org.vigia.docket;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values a fact may hold: how they go to the database, how they come back, and their one text for the digest. */
final class Values {
    private Values() {}

    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Enum<?> e -> e.name();
            case BigDecimal d -> d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString();
            case Integer i -> i.toString();
            case Long l -> l.toString();
            case Boolean b -> b.toString();
            case LocalDate d -> d.toString();
            case Instant i -> i.truncatedTo(ChronoUnit.MICROS).toString();
            case UUID u -> u.toString();
            case byte[] b -> HexFormat.of().formatHex(b);
            case List<?> l -> l.stream().map(Values::item).collect(Collectors.joining());
            default -> throw new IllegalArgumentException("a fact cannot hold a " + value.getClass());
        };
    }

    private static String item(@Nullable Object value) {
        String text = String.valueOf(text(value));
        return text.length() + ":" + text + ";";
    }

    static @Nullable Object parameter(@Nullable Object value, Connection connection) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> e -> e.name();
            case Instant i -> OffsetDateTime.ofInstant(i.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
            case List<?> l ->
                connection.createArrayOf(
                        l.stream().allMatch(UUID.class::isInstance) && !l.isEmpty() ? "uuid" : "text",
                        l.stream().map(v -> v instanceof UUID ? v : text(v)).toArray());
            case Object other -> other;
        };
    }

    static @Nullable Object read(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> null;
            case java.sql.Date _ -> row.getObject(column, LocalDate.class);
            case Timestamp _ -> row.getObject(column, OffsetDateTime.class).toInstant();
            case Array array -> Arrays.asList((Object[]) array.getArray());
            case Object other -> other;
        };
    }
}
