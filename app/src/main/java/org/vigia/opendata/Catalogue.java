package org.vigia.opendata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which tables there are, for the machines of other catalogues.
 *
 * @param page where people find them
 */
public record Catalogue(
        String title, String description, String publisher, URI page, URI licence, List<Entry> entries) {
    /**
     * One table, by all files in which it can be had.
     *
     * @param id lasting, and the same in every edition
     * @param from the first day that it speaks of
     * @param to the last
     */
    public record Entry(
            String id,
            String title,
            String description,
            List<String> keywords,
            URI page,
            String version,
            Instant issued,
            LocalDate from,
            LocalDate to,
            List<File> files) {
        public Entry {
            keywords = List.copyOf(keywords);
            files = List.copyOf(files);
        }
    }

    public record File(Format format, URI address) {}

    public Catalogue {
        entries = List.copyOf(entries);
    }
}
