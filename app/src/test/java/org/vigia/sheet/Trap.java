package org.vigia.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** A file with something in it that goes wrong elsewhere. */
record Trap(String name, String file, Supplier<byte[]> bytes, Function<Opening, Opening> opening) {
    static final String HEADER = "folio,fecha,entidad,municipio";

    static Trap of(String name, String file, Supplier<byte[]> bytes) {
        return new Trap(name, file, bytes, Function.identity());
    }

    static Trap csv(String name, String text) {
        return encoded(name, text, StandardCharsets.UTF_8);
    }

    static Trap encoded(String name, String text, Charset charset) {
        return of(name, "datos.csv", () -> text.getBytes(charset));
    }

    /** A good row but for one more column. */
    static Trap value(String name, String column, String... values) {
        var text = new StringBuilder("folio;fecha;entidad;" + column + "\n");
        for (int i = 0; i < values.length; i++)
            text.append("A-")
                    .append(i + 1)
                    .append(";2024-03-01;07;")
                    .append(values[i])
                    .append('\n');
        return csv(name, text.toString());
    }

    /** Only what must be there, and the days as given. */
    static Trap days(String name, String... days) {
        var text = new StringBuilder("folio,fecha,entidad\n");
        for (int i = 0; i < days.length; i++)
            text.append("A-").append(i + 1).append(',').append(days[i]).append(",07\n");
        return csv(name, text.toString());
    }

    static Trap book(String name, Supplier<Book> book) {
        return of(name, "datos.xlsx", () -> book.get().bytes());
    }

    Trap opened(Function<Opening, Opening> how) {
        return new Trap(name, file, bytes, how);
    }
}
