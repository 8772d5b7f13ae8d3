package org.vigia.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigia.sanction.Proceeding;

/**
 * What moves with a transfer, and what stays.
 *
 * @param moving undecided proceedings that the sender keeps
 * @param followUp whether what still follows of the inspections moves too
 * @param staying the other proceedings of the case: decided, or another's
 */
record Extent(List<Proceeding> moving, boolean followUp, List<Proceeding> staying) {
    private static final String FOLLOW_UP = "Lo que sigue de las inspecciones del caso: recomendar la sanción";

    boolean isEmpty() {
        return moving.isEmpty() && !followUp;
    }

    List<String> folios() {
        return moving.stream().map(Proceeding::folio).toList();
    }

    /** What moves, a line for each. */
    List<String> moves() {
        List<String> lines = new ArrayList<>();
        for (Proceeding one : moving)
            lines.add("Procedimiento %s, «%s»: %s"
                    .formatted(
                            one.folio(),
                            one.stage().label(),
                            one.charges().stream()
                                    .map(charge -> charge.provision())
                                    .sorted()
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        if (followUp) lines.add(FOLLOW_UP);
        return lines;
    }

    /** What stays with the sender, a line for each; what protects a child always does. */
    List<String> stays() {
        List<String> lines = new ArrayList<>(List.of(
                "El caso y su folio, que siguen siendo uno solo",
                "Las vías laboral, de salarios, penal y de protección, y las canalizaciones",
                "Lo que su unidad ya registró"));
        for (Proceeding one : staying)
            lines.add(
                    "Procedimiento %s, «%s»".formatted(one.folio(), one.stage().label()));
        if (!followUp) lines.add(FOLLOW_UP);
        return lines;
    }
}
