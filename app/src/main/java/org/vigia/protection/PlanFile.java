package org.vigia.protection;

import java.util.List;

/**
 * A plan with all that it holds: for the protection unit alone.
 *
 * @param events in the order in which they were recorded
 */
public record PlanFile(Plan plan, List<Event> events, Course course) {
    public PlanFile {
        events = List.copyOf(events);
    }
}
