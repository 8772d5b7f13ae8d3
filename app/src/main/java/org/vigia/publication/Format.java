package org.vigia.publication;

import org.springframework.http.MediaType;

/** What a report is written as. */
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf");

    private final MediaType mediaType;

    Format(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    MediaType mediaType() {
        return mediaType;
    }
}
