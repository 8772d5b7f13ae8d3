package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;

/** The SQL that counts a measure. It is copied out and takes no parameters: what varies is a year and codes of the program's own list. */
final class Counting {
    private Counting() {}

    /** The years that have something to count. */
    static String years(Measure measure) {
        return "select distinct extract(year from day)::integer as year from (%s) counted order by year"
                .formatted(measure.sql());
    }

    /** Whether something of a year was invented. */
    static String invented(Measure measure, int year) {
        return "select coalesce(bool_or(invented), false) " + from(measure, year);
    }

    /**
     * The code of each division of each thing counted, then numbers of its source and place where it says something of a child.
     *
     * @param federal units of the federation
     */
    static String codes(Measure measure, int year, Collection<String> federal) {
        String codes = measure.divisions().stream()
                .map(division -> "(" + division.sql() + ")::text")
                .collect(joining(", "));
        String sources = measure.ofChildren() ? ", hashtext(source::text), hashtext(place::text)" : "";
        return "select " + codes.replace(":federal", array(federal)) + sources + " " + from(measure, year);
    }

    private static String array(Collection<String> units) {
        return units.stream()
                .map(unit -> "'" + unit.replace("'", "''") + "'")
                .collect(joining(", ", "array[", "]::text[]"));
    }

    private static String from(Measure measure, int year) {
        return "from (%s) counted where day between date '%s' and date '%s'"
                .formatted(measure.sql(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
