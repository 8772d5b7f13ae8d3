package org.vigia.journeys;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Tables 6 and 7 and the text of the country report would say of its latest year if it were published now, by row, as a
 * statistician finds it; the signs of footnotes are left out.
 */
record Figures(Map<String, String> byRow) {
    private static final String ROWS =
            ":is([aria-labelledby=table-06], [aria-labelledby=table-07], [aria-labelledby=texto]) tbody tr:has(td)";

    static Figures read(Walker reader, int year) {
        Map<String, String> byRow = new LinkedHashMap<>();
        reader.go("/publicaciones/informe?anio=" + year);
        for (Locator row : reader.main().locator(ROWS).all())
            byRow.put(
                    row.locator("th").innerText().lines().findFirst().orElseThrow(),
                    row.locator("td").last().innerText().replaceAll("[^\\p{L}\\p{N} ≥.,%]", ""));
        return new Figures(byRow);
    }

    /** The rows that say something else than before, with what they say now. */
    Map<String, String> changedSince(Figures before) {
        Map<String, String> changed = new TreeMap<>(byRow);
        changed.entrySet().removeAll(before.byRow.entrySet());
        return changed;
    }
}
