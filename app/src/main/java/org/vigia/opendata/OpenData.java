package org.vigia.opendata;

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

    /** DCAT 3 as JSON-LD. */
    public static String dcat(Catalogue catalogue) {
        return new Dcat(catalogue).text();
    }
}
