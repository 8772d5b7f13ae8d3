package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.access.InvalidInput;
import org.vigia.page.Formats;
import org.vigia.reference.CodeList;

/**
 * A programme or service that a child may receive, from {@code protection/programmes.csv}.
 *
 * @param from first day on which it is given; null when that is not known
 * @param to last day; null while it is given
 * @param successor code of the one that took its place; null when none is known
 */
public record Programme(
        String code,
        String label,
        String agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {
    private static final CodeList LIST = CodeList.read("protection", "programmes.csv");

    static List<Programme> all() {
        return LIST.rows().stream().map(Programme::of).toList();
    }

    static Optional<Programme> find(String code) {
        return all().stream().filter(one -> one.code.equals(code)).findFirst();
    }

    static String words(String code) {
        return find(code).map(Programme::label).orElse(code);
    }

    /** @throws InvalidInput naming {@code programa} when it is unknown or was not given on that day */
    static void check(String code, LocalDate on) {
        Programme programme =
                find(code).orElseThrow(() -> new InvalidInput("programa", "Elija un programa o servicio de la lista."));
        if (programme.to != null && on.isAfter(programme.to))
            throw new InvalidInput(
                    "programa",
                    "«%s» terminó el %s y no pudo darse el %s. %s"
                            .formatted(
                                    programme.label,
                                    Formats.day(programme.to),
                                    Formats.day(on),
                                    programme.successor == null
                                            ? "No consta otro que lo sustituya; elija un servicio distinto."
                                            : "Lo sustituye «%s».".formatted(words(programme.successor))));
        if (programme.from != null && on.isBefore(programme.from))
            throw new InvalidInput(
                    "programa",
                    "«%s» empezó el %s; el %s todavía no se daba. Revise el día o el programa."
                            .formatted(programme.label, Formats.day(programme.from), Formats.day(on)));
    }

    private static Programme of(CodeList.Row row) {
        return new Programme(
                row.get("programme"),
                row.get("label_es"),
                row.get("agency_es"),
                row.find("valid_from").map(LocalDate::parse).orElse(null),
                row.find("valid_to").map(LocalDate::parse).orElse(null),
                row.find("successor").orElse(null));
    }
}
