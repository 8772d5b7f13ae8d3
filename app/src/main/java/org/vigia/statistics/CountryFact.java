package org.vigia.statistics;

import java.util.Arrays;
import java.util.List;
import org.vigia.reference.CodeList;

/** A figure of the text below the tables, with one cell for each year. */
public record CountryFact(Definition definition, List<Cell> cells) {
    /** How its number is written. */
    public enum Format {
        NUMBER,
        WHO,
        MILLIONS,
        ABOUT_MILLIONS,
        PERCENT
    }

    /**
     * What it means.
     *
     * @param measures added up, or all needed when it asks who reported
     */
    public record Definition(
            String code, String labelEn, String labelEs, Asked asked, List<String> measures, Format format) {
        public Definition {
            measures = List.copyOf(measures);
        }

        static List<Definition> listAll() {
            return CodeList.read("statistics", "facts.csv").rows().stream()
                    .map(row -> new Definition(
                            row.get("code"),
                            row.get("label_en"),
                            row.get("label_es"),
                            Asked.valueOf(row.get("asked")),
                            Arrays.asList(row.get("measures").split("\\|")),
                            Format.valueOf(row.get("format"))))
                    .toList();
        }
    }

    public CountryFact {
        cells = List.copyOf(cells);
    }
}
