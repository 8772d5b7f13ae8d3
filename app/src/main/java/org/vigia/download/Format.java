package org.vigia.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** What a list is saved as. */
enum Format {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }

    Rows open(OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out);
            case XLSX -> new WorkbookRows(out);
        };
    }

    static Optional<Format> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
