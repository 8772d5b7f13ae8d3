package org.vigia.disclosure;

import java.util.Collections;
import java.util.List;

/**
 * A division of everything that is counted: the finest of its dimension or a coarser one whose codes are sums of finer ones.
 *
 * @param groups for each finest code the place of its own code here
 */
public record Level(String name, List<String> codes, List<Integer> groups) {
    private static final int MOST = Byte.MAX_VALUE + 1;

    public Level {
        codes = List.copyOf(codes);
        groups = List.copyOf(groups);
        if (codes.isEmpty() || codes.size() > MOST || codes.stream().distinct().count() < codes.size())
            throw new IllegalArgumentException(
                    "El nivel «%s» necesita de 1 a %d claves distintas: %s".formatted(name, MOST, codes));
        if (groups.stream().anyMatch(group -> group < 0 || group >= MOST))
            throw new IllegalArgumentException("El nivel «%s» tiene claves sin grupo".formatted(name));
    }

    static Level total(int finest) {
        return new Level("total", List.of("total"), Collections.nCopies(finest, 0));
    }

    int size() {
        return codes.size();
    }

    int indexOf(String code) {
        int index = codes.indexOf(code);
        if (index < 0)
            throw new IllegalArgumentException("El nivel «%s» no tiene la clave «%s»: %s".formatted(name, code, codes));
        return index;
    }
}
