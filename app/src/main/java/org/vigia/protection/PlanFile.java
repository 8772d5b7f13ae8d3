package org.vigia.protection;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plan with all that it holds: for the protection unit alone.
 *
 * @param events in the order in which they were recorded
 */
public record PlanFile(Plan plan, List<Event> events, Course course) {
    public PlanFile {
        events = List.copyOf(events);
    }

    /**
     * The same after one more event.
     *
     * @throws org.vigia.access.NotYet when the plan does not allow it
     * @throws org.vigia.access.InvalidInput naming what is wrong
     */
    PlanFile then(Event event) {
        return new PlanFile(
                plan, Stream.concat(events.stream(), Stream.of(event)).toList(), course.then(event));
    }
}
