package org.vigia.release;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.vigia.disclosure.Bands;
import org.vigia.disclosure.Bands.Band;
import org.vigia.disclosure.Bands.Place;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** Bands made for an edition. @param exact the count of every municipality; it never leaves the house */
record FrozenBands(MunicipalBands bands, String exact) {
    static final FactForm FORM = FactForm.of(
                    "release.municipal_bands",
                    1,
                    "release.municipal_bands",
                    "edition",
                    "measure",
                    "measure_version",
                    "year",
                    "shown")
            .sealing("exact");

    static FrozenBands protect(Measure measure, int year, List<Place> places) {
        String exact = places.stream()
                .map(place -> "%s %s %d %b".formatted(place.code(), place.group(), place.number(), place.told()))
                .collect(joining("\n"));
        return new FrozenBands(new MunicipalBands(measure, year, Bands.of(places)), exact);
    }

    /** Whether what is shown follows from what was frozen. */
    boolean isReproduced() {
        List<Place> places = exact.lines()
                .map(line -> line.split(" "))
                .map(word -> new Place(word[0], word[1], Integer.parseInt(word[2]), Boolean.parseBoolean(word[3])))
                .toList();
        return Bands.of(places).equals(bands.shown());
    }

    Fact fact(UUID edition) {
        return Fact.on(FORM)
                .about(edition)
                .keyOf(edition)
                .set("edition", edition)
                .set("measure", bands.measure().name())
                .set("measure_version", bands.measure().version())
                .set("year", bands.year())
                .set("shown", write(bands.shown()))
                .seal("exact", exact);
    }

    static String write(SortedMap<String, Band> shown) {
        return shown.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().name())
                .collect(joining("\n"));
    }

    static SortedMap<String, Band> read(String shown) {
        SortedMap<String, Band> bands = new TreeMap<>();
        shown.lines().map(line -> line.split(" ")).forEach(word -> bands.put(word[0], Band.valueOf(word[1])));
        return bands;
    }
}
