package org.vigia.publication;

/** What a report is written as. */
public enum Format {
    CSV,
    JSON,
    HTML,
    PDF
}
