package org.vigia.opendata;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a public cube as it is given away.
 *
 * @param id of letters, digits and hyphens
 * @param observations in the order of the codes, those of the last axis the fastest
 */
public record Dataset(String id, String title, List<Axis> axes, List<Observation> observations, Provenance provenance) {
    public Dataset {
        axes = List.copyOf(axes);
        observations = List.copyOf(observations);
        if (!id.matches("[a-z][a-z0-9-]*"))
            throw new IllegalArgumentException(
                    "«%s» no sirve como nombre: lleva letras minúsculas, cifras y guiones".formatted(id));
        if (axes.stream().map(Axis::id).distinct().count() < axes.size())
            throw new IllegalArgumentException("Dos ejes de «%s» se llaman igual".formatted(id));
        int cells = axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
        if (observations.size() != cells)
            throw new IllegalArgumentException(
                    "«%s» tiene %d celdas y %d observaciones".formatted(id, cells, observations.size()));
    }

    /** One category of each axis for each observation, in their order. */
    List<List<Axis.Category>> places() {
        List<List<Axis.Category>> places = List.of(List.of());
        for (Axis axis : axes)
            places = places.stream()
                    .flatMap(place -> axis.categories().stream().map(category -> with(place, category)))
                    .toList();
        return places;
    }

    private static List<Axis.Category> with(List<Axis.Category> place, Axis.Category category) {
        var more = new ArrayList<>(place);
        more.add(category);
        return more;
    }
}
