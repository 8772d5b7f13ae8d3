package org.vigia.opendata;

import java.net.URI;

/** In what a table can be had. */
public enum Format {
    CSV("CSV", "text/csv", "https://www.rfc-editor.org/rfc/rfc4180"),
    XLSX(
            "Excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "https://ecma-international.org/publications-and-standards/standards/ecma-376/"),
    JSON_STAT("JSON-stat 2.0", "application/json", "https://json-stat.org/full/"),
    SDMX_CSV("SDMX-CSV 2.0", "application/vnd.sdmx.data+csv", "https://github.com/sdmx-twg/sdmx-csv"),
    PARQUET("Parquet", "application/vnd.apache.parquet", "https://parquet.apache.org/docs/file-format/");

    private final String title;
    private final String mediaType;
    private final URI standard;

    Format(String title, String mediaType, String standard) {
        this.title = title;
        this.mediaType = mediaType;
        this.standard = URI.create(standard);
    }

    public String title() {
        return title;
    }

    /** As a server says it. */
    public String mediaType() {
        return mediaType;
    }

    URI standard() {
        return standard;
    }
}
