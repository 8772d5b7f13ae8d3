package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigia.disclosure.Coarsening;
import org.vigia.disclosure.Cube;
import org.vigia.disclosure.Dimension;

/** The rows of one measure and year on their way to a cube: a byte for each division, and numbers for what must not be read out of it. */
final class Counting {
    private final Measure measure;
    private final List<ByteArrayOutputStream> columns = new ArrayList<>();
    private final List<Map<String, Integer>> codes = new ArrayList<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> source = new ArrayList<>();
    private final List<Integer> place = new ArrayList<>();
    private boolean invented;

    Counting(Measure measure) {
        this.measure = measure;
        for (Dimension dimension : measure.dimensions()) {
            columns.add(new ByteArrayOutputStream());
            Map<String, Integer> places = new HashMap<>();
            for (String code : dimension.finest().codes()) places.put(code, places.size());
            codes.add(places);
        }
    }

    /** Parameters: {@code from}, {@code to}, and {@code federal}, the units of the federation. */
    static String sql(Measure measure) {
        return measure.divisions().stream()
                .map(division -> division.sql() + " as " + division.slug())
                .collect(joining(
                        ", ",
                        "select invented, " + (measure.ofChildren() ? "source::text, place::text, " : ""),
                        " from (%s) counted where day between :from and :to".formatted(measure.sql())));
    }

    /** The years that have something to count. */
    static String years(Measure measure) {
        return "select distinct extract(year from day)::integer as year from (%s) counted order by year"
                .formatted(measure.sql());
    }

    static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }

    void add(ResultSet row) throws SQLException {
        for (int d = 0; d < columns.size(); d++) {
            String name = measure.divisions().get(d).slug();
            String code = row.getString(name);
            Integer place = codes.get(d).get(code);
            if (place == null)
                throw new IllegalStateException("%s: «%s» no tiene la clave «%s»".formatted(measure, name, code));
            columns.get(d).write(place);
        }
        if (measure.ofChildren()) {
            source.add(sources.computeIfAbsent(row.getString("source"), none -> sources.size()));
            place.add(places.computeIfAbsent(row.getString("place"), none -> places.size()));
        }
        invented |= row.getBoolean("invented");
    }

    boolean invented() {
        return invented;
    }

    Cube cube() {
        byte[][] bytes =
                columns.stream().map(ByteArrayOutputStream::toByteArray).toArray(byte[][]::new);
        return measure.ofChildren()
                ? Coarsening.count(measure.dimensions(), Set.of(), bytes, ints(source), ints(place))
                : Cube.count(measure.dimensions(), bytes);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
