package org.vigia.countries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.reference.Figure;

/** Countries beside each other: what was published of each in each cycle, or that the source has no row of it. */
record SideBySide(Choice choice, List<Row> rows) {
    /** A country, with one cell for each cycle. */
    record Row(Country country, List<Optional<Entry>> cells) {}

    private record Place(String iso3, int cycle) {}

    static SideBySide of(Choice choice) {
        Map<Place, Entry> found = Enforcement.entries().stream()
                .filter(entry -> entry.indicator().equals(choice.indicator()))
                .collect(toMap(entry -> new Place(entry.iso3(), entry.cycle()), entry -> entry));
        return new SideBySide(
                choice,
                choice.countries().stream()
                        .map(country -> new Row(
                                country,
                                choice.cycles().stream()
                                        .map(cycle -> Optional.ofNullable(found.get(new Place(country.iso3(), cycle))))
                                        .toList()))
                        .toList());
    }

    /** The rows of the source that are shown. */
    List<Entry> entries() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .toList();
    }

    int size() {
        return rows.size() * choice.cycles().size();
    }

    /** How many there are of each kind. */
    Map<Figure.Kind, Long> kinds() {
        Map<Figure.Kind, Long> kinds = new EnumMap<>(Figure.Kind.class);
        kinds.putAll(entries().stream()
                .collect(groupingBy(entry -> entry.published().figure().kind(), counting())));
        return kinds;
    }
}
