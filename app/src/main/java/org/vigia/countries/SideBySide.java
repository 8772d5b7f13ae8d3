package org.vigia.countries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigia.reference.Figure;

/** Countries beside each other: what was published of each in each cycle, or that the source has no row of it. */
record SideBySide(Choice choice, List<Row> rows) {
    /** A country, with one cell for each cycle. */
    record Row(Country country, List<Optional<Answered>> cells) {}

    private record Place(String iso3, int cycle) {}

    static SideBySide of(Choice choice) {
        Map<Place, Answered> found =
                choice.topic().rows().stream().collect(toMap(row -> new Place(row.iso3(), row.cycle()), row -> row));
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
    List<Answered> entries() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .toList();
    }

    int size() {
        return rows.size() * choice.cycles().size();
    }

    /** How many there are of each kind; those that the source leaves blank are of none. */
    Map<Figure.Kind, Long> kinds() {
        Map<Figure.Kind, Long> kinds = new EnumMap<>(Figure.Kind.class);
        kinds.putAll(entries().stream()
                .map(Answered::kind)
                .flatMap(Optional::stream)
                .collect(groupingBy(kind -> kind, counting())));
        return kinds;
    }

    String csv() {
        return Datum.csv(rows.stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .boxed()
                        .flatMap(i -> told(
                                row.country(),
                                choice.cycles().get(i),
                                row.cells().get(i)))));
    }

    private Stream<Datum.Told> told(Country country, int cycle, Optional<Answered> cell) {
        List<Datum> data = cell.map(SourceRow::data)
                .orElseGet(() -> List.of(Datum.absent(choice.topic().code())));
        return data.stream().map(datum -> new Datum.Told(cycle, country, datum));
    }

    /** In the columns of the file. */
    String asPublished() {
        return choice.topic().file().write(entries());
    }
}
