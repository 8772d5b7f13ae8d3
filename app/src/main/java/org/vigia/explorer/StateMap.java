package org.vigia.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vigia.opendata.Observation;
import org.vigia.page.Messages;
import org.vigia.reference.CodeList;
import org.vigia.release.Division;

/**
 * A map of the states, by shape and by tiles of one size. A state where nobody reported, and one whose count is protected, belong
 * to no class of sizes: they are drawn with a pattern of their own.
 */
public final class StateMap {
    /** @param path of an SVG of 800 by 504 @param column of the tile, from 0 @param row likewise */
    public record Shape(String state, String abbreviation, String path, int column, int row) {}

    /** Counts that have one colour. @param number from 1, the palest */
    public record Band(int number, int from, int to) {}

    private static final int MOST_BANDS = 5;
    private static final List<Shape> SHAPES = readShapes();

    private final Map<String, Observation> observations = new TreeMap<>();
    private final Messages words;
    private final List<Band> bands;

    StateMap(Crossing crossing, Messages words) {
        this.words = words;
        for (Shape shape : SHAPES) observations.put(shape.state(), crossing.observation(shape.state(), Crossing.TOTAL));
        bands = bands(observations.values().stream()
                .mapToInt(Spoken::number)
                .filter(value -> value > 0)
                .sorted()
                .toArray());
    }

    public List<Shape> shapes() {
        return SHAPES;
    }

    public List<Band> bands() {
        return bands;
    }

    /** Its class in the style sheet: a band, or one of the two patterns. */
    public String style(Shape shape) {
        Observation observation = observation(shape);
        int value = observation.value().isPresent() ? Spoken.number(observation) : -1;
        return bands.stream()
                .filter(band -> band.from() <= value && value <= band.to())
                .map(band -> "b" + band.number())
                .findFirst()
                .orElse(value < 0 ? "mx" : "mc");
    }

    /** What is said of a state in words. */
    public String words(Shape shape) {
        return Division.STATE.label(shape.state()) + ": " + Spoken.words(observation(shape), words);
    }

    private Observation observation(Shape shape) {
        return Objects.requireNonNull(observations.get(shape.state()));
    }

    /** Whether some state is drawn so. */
    public boolean uses(String style) {
        return SHAPES.stream().anyMatch(shape -> style(shape).equals(style));
    }

    /** As many states in each as can be, and no count in two. @param sorted counts above 0 */
    private static List<Band> bands(int[] sorted) {
        int[] uppers = IntStream.rangeClosed(1, MOST_BANDS)
                .map(band -> sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length * band / MOST_BANDS - 1)])
                .distinct()
                .toArray();
        List<Band> bands = new ArrayList<>();
        int from = sorted.length == 0 ? 1 : sorted[0];
        for (int upper : uppers) {
            if (upper < from) continue;
            int floor = from;
            int least =
                    Arrays.stream(sorted).filter(value -> value >= floor).min().orElse(floor);
            bands.add(new Band(bands.size() + 1, least, upper));
            from = upper + 1;
        }
        return bands;
    }

    private static List<Shape> readShapes() {
        Map<String, String> abbreviations = new TreeMap<>();
        CodeList.read("reference", "states.csv")
                .rows()
                .forEach(row -> abbreviations.put(row.get("code"), row.get("folio")));
        return CodeList.read("reference", "state_shapes.csv").rows().stream()
                .map(row -> new Shape(
                        row.get("state"),
                        Objects.requireNonNull(abbreviations.get(row.get("state"))),
                        row.get("path"),
                        Integer.parseInt(row.get("tile_column")),
                        Integer.parseInt(row.get("tile_row"))))
                .toList();
    }
}
