package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One way of dividing what is counted, such as the state or the age band. "Unknown" is an ordinary code.
 *
 * @param levels from the finest to the total, which is always the last
 */
public record Dimension(String name, List<Level> levels) {
    /** The code of those of whom it would give too much away. */
    public static final String NOT_SHOWN = "not-shown";

    public Dimension {
        levels = List.copyOf(levels);
    }

    /** Its finest codes and their total. */
    public static Dimension of(String name, List<String> codes) {
        var finest =
                new Level(name, codes, IntStream.range(0, codes.size()).boxed().toList());
        return new Dimension(name, List.of(finest, Level.total(codes.size())));
    }

    /** The same with one more level before the total, such as years of quarters. */
    public Dimension summed(String level, UnaryOperator<String> groupOf) {
        List<String> groups = finest().codes().stream().map(groupOf).toList();
        List<String> codes = groups.stream().distinct().toList();
        var more = new ArrayList<>(levels);
        more.add(
                levels.size() - 1,
                new Level(level, codes, groups.stream().map(codes::indexOf).toList()));
        return new Dimension(name, more);
    }

    public Level finest() {
        return levels.getFirst();
    }

    public Level total() {
        return levels.getLast();
    }

    /** All but the total. */
    List<Level> divisions() {
        return levels.subList(0, levels.size() - 1);
    }

    int size() {
        return finest().size();
    }

    /** As a table shows it that is divided no finer than this level. */
    Dimension at(Level level) {
        if (!levels.contains(level))
            throw new IllegalArgumentException("«%s» no es un nivel de «%s»".formatted(level.name(), name));
        return of(level.name(), level.codes());
    }
}
