package org.vigia.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A declared column.
 *
 * @param name as the template heads it
 * @param kind what its cells may hold
 * @param required whether a row without it is refused
 * @param synonyms other headings under which agencies keep the same thing
 * @param note what to write, for who fills the template in
 */
public record Column(String name, Kind kind, boolean required, List<String> synonyms, String note) {
    public Column {
        synonyms = List.copyOf(synonyms);
    }

    public static Column required(String name, Kind kind, String note) {
        return new Column(name, kind, true, List.of(), note);
    }

    public static Column optional(String name, Kind kind, String note) {
        return new Column(name, kind, false, List.of(), note);
    }

    public Column alsoCalled(String... headings) {
        return new Column(name, kind, required, List.of(headings), note);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
