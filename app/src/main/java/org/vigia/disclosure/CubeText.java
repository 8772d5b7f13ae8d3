package org.vigia.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cube as one line of text, so that it can be kept, hashed and read again: the place of each cell that is not 0 and its count. */
public final class CubeText {
    private CubeText() {}

    public static String write(Cube cube) {
        int cells = cube.shape().size();
        return IntStream.range(0, cells)
                .filter(cell -> cube.get(cell) != 0)
                .mapToObj(cell -> cell + ":" + cube.get(cell))
                .collect(Collectors.joining(" ", cells + ";", ""));
    }

    /** @throws IllegalArgumentException when it was written of a cube with other dimensions */
    public static Cube read(List<Dimension> dimensions, String text) {
        var shape = new Shape(dimensions);
        int head = text.indexOf(';');
        if (Integer.parseInt(text.substring(0, head)) != shape.size())
            throw new IllegalArgumentException(
                    "El cubo guardado tiene %s celdas y no %d".formatted(text.substring(0, head), shape.size()));
        int[] counts = new int[shape.size()];
        for (String cell : text.substring(head + 1).split(" ")) {
            if (cell.isEmpty()) continue;
            int colon = cell.indexOf(':');
            counts[Integer.parseInt(cell.substring(0, colon))] = Integer.parseInt(cell.substring(colon + 1));
        }
        return new Cube(shape, counts);
    }
}
