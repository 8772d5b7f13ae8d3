package org.vigia.release;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigia.disclosure.Bands.Band;

/**
 * A measure of a closed year by municipality, as bands. It is told once, in the first edition after that year: what changed
 * its band later would be known to the last one.
 *
 * @param shown of the municipalities of every group that may be divided, by INEGI's five digits
 */
public record MunicipalBands(Measure measure, int year, SortedMap<String, Band> shown) {
    public MunicipalBands {
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
    }
}
