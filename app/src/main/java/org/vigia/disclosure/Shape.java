package org.vigia.disclosure;

import java.util.List;

/** Where each cell of a cube lies: the codes of its dimensions as the digits of one number. */
record Shape(List<Dimension> dimensions) {
    private static final long MOST = 1 << 24;

    Shape {
        dimensions = List.copyOf(dimensions);
        long cells = 1;
        for (Dimension dimension : dimensions) cells = Math.min(MOST + 1, cells * dimension.size());
        if (cells > MOST) throw new IllegalArgumentException("Un cubo tiene como máximo %,d celdas".formatted(MOST));
    }

    int size() {
        return dimensions.isEmpty() ? 1 : stride(0) * dimensions.getFirst().size();
    }

    int stride(int dimension) {
        int stride = 1;
        for (int d = dimension + 1; d < dimensions.size(); d++)
            stride *= dimensions.get(d).size();
        return stride;
    }

    int code(int cell, int dimension) {
        return cell / stride(dimension) % dimensions.get(dimension).size();
    }

    int cell(List<String> codes) {
        if (codes.size() != dimensions.size())
            throw new IllegalArgumentException(
                    "Una celda se nombra con %d claves: %s".formatted(dimensions.size(), codes));
        int cell = 0;
        for (int d = 0; d < codes.size(); d++)
            cell = cell * dimensions.get(d).size() + dimensions.get(d).finest().indexOf(codes.get(d));
        return cell;
    }

    void requireSame(Shape other) {
        if (!equals(other)) throw new IllegalArgumentException("Los cubos no tienen las mismas dimensiones");
    }

    /** For each cell its place in the cube that is divided by these levels instead. */
    int[] places(List<Level> levels) {
        int[] places = {0};
        for (Level level : levels) places = divided(places, level);
        return places;
    }

    private static int[] divided(int[] places, Level level) {
        int[] groups = level.groups().stream().mapToInt(Integer::intValue).toArray();
        int[] finer = new int[places.length * groups.length];
        for (int place = 0; place < places.length; place++)
            for (int code = 0; code < groups.length; code++)
                finer[place * groups.length + code] = places[place] * level.size() + groups[code];
        return finer;
    }
}
