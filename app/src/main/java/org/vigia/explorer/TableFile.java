package org.vigia.explorer;

import java.util.Arrays;
import java.util.Optional;
import org.vigia.opendata.Dataset;
import org.vigia.opendata.Format;
import org.vigia.opendata.OpenData;

/** The files in which a table can be had. */
public enum TableFile {
    CSV("cuadro.csv", Format.CSV),
    JSON_STAT("cuadro.json", Format.JSON_STAT),
    SDMX_CSV("cuadro-sdmx.csv", Format.SDMX_CSV);

    private final String fileName;
    private final Format format;

    TableFile(String fileName, Format format) {
        this.fileName = fileName;
        this.format = format;
    }

    static Optional<TableFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public Format format() {
        return format;
    }

    String write(Dataset dataset) {
        return switch (this) {
            case CSV -> OpenData.csv(dataset);
            case JSON_STAT -> OpenData.jsonStat(dataset);
            case SDMX_CSV -> OpenData.sdmxCsv(dataset);
        };
    }
}
