package org.vigia.protection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * That a child of a case has a plan of restoration, and where it stands: what every agency at work on the case may know.
 *
 * @param unit protection unit that keeps it
 * @param child record of the child
 * @param reached the steps reached, each with the day on which it first was
 * @param version the number of rows about it, to be sent back with the next one
 */
public record Plan(
        UUID id, UUID caseId, String folio, String unit, UUID child, Map<Stage, LocalDate> reached, int version) {
    public Plan {
        reached = Map.copyOf(reached);
    }

    LocalDate opened() {
        return Objects.requireNonNull(reached.get(Stage.RECEIVED));
    }

    public Stage stage() {
        return Stage.last(reached.keySet());
    }

    public boolean isOver() {
        return reached.containsKey(Stage.ENDED);
    }

    String href() {
        return "/planes/" + folio;
    }
}
