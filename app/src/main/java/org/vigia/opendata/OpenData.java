package org.vigia.opendata;

import java.util.List;
import java.util.Map;

/** Writes tables, and the catalogue of them, for other people's programs. */
public final class OpenData {
    private OpenData() {}

    public static String jsonStat(Dataset dataset) {
        return new JsonStat(dataset).text();
    }

    public static String sdmxCsv(Dataset dataset) {
        return new SdmxCsv(dataset).text();
    }

    public static String csv(Dataset dataset) {
        return new PlainCsv(dataset).text();
    }

    /** XLSX, with what must be known of the table on a sheet of its own. */
    public static byte[] workbook(Dataset dataset) {
        return new Book(dataset).bytes();
    }

    /** Apache Parquet: a row for each observation, its number null where there is none. */
    public static byte[] parquet(Dataset dataset) {
        return new ParquetTable(dataset).bytes();
    }

    /** Records with their head as Apache Parquet: all columns texts but the last, which are numbers. */
    public static byte[] parquet(List<List<String>> records, Map<String, String> about) {
        return ParquetTable.of(records, about).bytes();
    }

    /** Records of RFC 4180, the head among them. */
    public static String records(List<List<String>> records) {
        return Csv.text(records);
    }

    /** DCAT 3 as JSON-LD. */
    public static String dcat(Catalogue catalogue) {
        return new Dcat(catalogue).text();
    }
}
