package org.vigia.subject;

import java.util.List;
import org.vigia.docket.Trace;
import org.vigia.identity.Stamp;

/**
 * All that is held about one child, without anybody else.
 *
 * @param label how its case calls it, "Persona 2"
 * @param unit who answers
 * @param made when it was put together
 * @param entries what was recorded, the oldest first
 * @param told to whom something of its case was given
 * @param openings who was shown its identity: the unit, never the officer
 */
record Held(
        String folio,
        int number,
        String label,
        String unit,
        String made,
        List<Entry> entries,
        List<Told> told,
        List<Opened> openings,
        Stamp stamp) {

    record Entry(Trace trace, String title, String unit, String when, List<Line> lines) {}

    record Line(String term, String text) {}

    record Told(String unit, String what, String when) {}

    record Opened(String unit, String purpose, String when) {}

    /** Where it is read. */
    String href() {
        return "/casos/%s/personas/%d/datos".formatted(folio, number);
    }
}
