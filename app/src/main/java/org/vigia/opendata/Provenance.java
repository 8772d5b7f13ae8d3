package org.vigia.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/**
 * Where a table comes from and how it may be used.
 *
 * @param version of the edition that it was taken from, such as 2.1.0
 * @param page where people read it
 * @param coverage who answers for the numbers and who does not yet, a sentence
 * @param language of titles, labels and sentences
 */
public record Provenance(
        String source, URI licence, String version, Instant updated, URI page, String coverage, Locale language) {
    public Provenance {
        if (!version.matches("\\d+\\.\\d+\\.\\d+"))
            throw new IllegalArgumentException("Una versión se escribe como 2.1.0 y no «%s»".formatted(version));
    }
}
