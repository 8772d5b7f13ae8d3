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
        int[] places = new int[size()];
        for (int d = 0; d < levels.size(); d++) {
            Level level = levels.get(d);
            int stride = stride(d);
            int size = dimensions.get(d).size();
            for (int cell = 0; cell < places.length; cell++)
                places[cell] = places[cell] * level.size() + level.groups().get(cell / stride % size);
        }
        return places;
    }
}
