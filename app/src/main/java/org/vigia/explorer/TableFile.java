package org.vigia.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.vigia.opendata.Dataset;
import org.vigia.opendata.Format;
import org.vigia.opendata.OpenData;

/** The files in which a table can be had. */
public enum TableFile {
    CSV(".csv", Format.CSV),
    XLSX(".xlsx", Format.XLSX),
    JSON_STAT(".json", Format.JSON_STAT),
    SDMX_CSV("-sdmx.csv", Format.SDMX_CSV),
    PARQUET(".parquet", Format.PARQUET);

    static final String TABLE = "cuadro";
    static final String YEARS = "serie";

    private final String ending;
    private final Format format;

    TableFile(String ending, Format format) {
        this.ending = ending;
        this.format = format;
    }

    static Optional<TableFile> find(String fileName) {
        String ending = fileName.replaceFirst("^(%s|%s)".formatted(TABLE, YEARS), "");
        return Arrays.stream(values())
                .filter(file -> file.ending.equals(ending))
                .findFirst();
    }

    /** Of the table of one year. */
    public String fileName() {
        return TABLE + ending;
    }

    /** Of one number for each year. */
    public String yearsName() {
        return YEARS + ending;
    }

    public Format format() {
        return format;
    }

    byte[] write(Dataset dataset) {
        return switch (this) {
            case CSV -> OpenData.csv(dataset).getBytes(StandardCharsets.UTF_8);
            case JSON_STAT -> OpenData.jsonStat(dataset).getBytes(StandardCharsets.UTF_8);
            case SDMX_CSV -> OpenData.sdmxCsv(dataset).getBytes(StandardCharsets.UTF_8);
            case XLSX -> OpenData.workbook(dataset);
            case PARQUET -> OpenData.parquet(dataset);
        };
    }
}
