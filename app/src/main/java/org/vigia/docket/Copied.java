package org.vigia.docket;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as a COPY in text takes them (PostgreSQL documentation, COPY, text format). */
final class Copied {
    private Copied() {}

    static String text(List<String> columns, List<Map<String, @Nullable Object>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (String column : columns) {
                append(text, row.get(column));
                text.append('\t');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String s -> appendEscaped(text, s);
            case BigDecimal d -> text.append(d.toPlainString());
            case byte[] b -> text.append("\\\\x").append(HexFormat.of().formatHex(b));
            case List<?> l -> appendEscaped(text, array(l));
            case Object other -> text.append(Values.text(other));
        }
    }

    private static void appendEscaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private static String array(List<?> values) {
        return values.stream().map(Copied::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(@Nullable Object value) {
        String text = Values.text(value);
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
