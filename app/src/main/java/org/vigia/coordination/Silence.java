package org.vigia.coordination;

import java.util.List;
import org.vigia.reference.AgencyUnit;

/**
 * A unit that has not stated everything it is asked about a year.
 *
 * @param reported how many of its measures it has stated
 */
public record Silence(AgencyUnit unit, int reported, List<Measure> missing) {
    public Silence {
        missing = List.copyOf(missing);
    }

    /** It has stated nothing at all. */
    public boolean complete() {
        return reported == 0;
    }
}
