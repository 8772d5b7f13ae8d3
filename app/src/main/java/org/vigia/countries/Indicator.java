package org.vigia.countries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/**
 * What ILAB asks of every country.
 *
 * @param code ILAB's own name of it, with its misspelling
 * @param slug its name in an address
 * @param unit what is counted, or {@code answer}
 * @param measure the measure of ours that answers the same question
 */
record Indicator(
        String code, String slug, String labelEs, String labelEn, String unit, Asks asks, Optional<String> measure)
        implements Topic {
    private static final Map<String, Indicator> BY_CODE = read();

    /** What sort of value it asks for; what is published is sometimes another. */
    enum Asks {
        MONEY,
        COUNT,
        ANSWER
    }

    /** In the order of the report: labour law first, then criminal law. */
    static List<Indicator> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** @throws IllegalArgumentException for one that ILAB has not asked */
    static Indicator get(String code) {
        Indicator indicator = BY_CODE.get(code);
        if (indicator == null) throw new IllegalArgumentException("Indicador desconocido: " + code);
        return indicator;
    }

    @Override
    public String label(Language language) {
        return language.choose(labelEs, labelEn);
    }

    @Override
    public SourceFile<Entry> file() {
        return Enforcement.FILE;
    }

    @Override
    public List<Entry> rows() {
        return Enforcement.entries().stream()
                .filter(entry -> entry.indicator().equals(this))
                .toList();
    }

    private static Map<String, Indicator> read() {
        Map<String, Indicator> all = new LinkedHashMap<>();
        for (CodeList.Row row : CodeList.read("countries", "indicators.csv").rows())
            all.put(
                    row.get("code"),
                    new Indicator(
                            row.get("code"),
                            row.get("slug"),
                            row.get("label_es"),
                            row.get("label_en"),
                            row.get("unit"),
                            Asks.valueOf(row.get("asks")),
                            row.find("measure")));
        return all;
    }
}
