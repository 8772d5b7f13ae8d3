package org.vigia.countries;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;
import org.vigia.reference.FigureValue;

/** How many children of a country work or go to school, as ILAB tells it in a cycle; the survey is often of an earlier year. */
record StatisticRow(int cycle, String iso3, String country, Statistic statistic, Ages ages, Published published)
        implements SourceRow {
    static final SourceFile<StatisticRow> FILE = SourceFile.read(
            "statistics.csv.gz",
            List.of("ciclo", "iso3", "pais", "bloque", "rango_edad", "indicador", "valor"),
            StatisticRow::read);

    /** Of which ages, as ILAB writes it. */
    enum Ages {
        BLANK("", "No consta", "Not stated"),
        FROM_5_TO_14("5-14", "5 a 14 años", "5 to 14 years"),
        FROM_6_TO_14("6-14", "6 a 14 años", "6 to 14 years"),
        FROM_7_TO_14("7-14", "7 a 14 años", "7 to 14 years"),
        FROM_7_TO_15("7-15", "7 a 15 años", "7 to 15 years"),
        FROM_10_TO_14("10-14", "10 a 14 años", "10 to 14 years"),
        NOT_APPLICABLE("N/A", "No aplica", "N/A"),
        UNAVAILABLE("Unavailable", "No disponible", "Unavailable"),
        SEVERAL_TERRITORIES("MTC", "No disponible", "Unavailable");

        private final String words;
        private final String labelEs;
        private final String labelEn;

        Ages(String words, String labelEs, String labelEn) {
            this.words = words;
            this.labelEs = labelEs;
            this.labelEn = labelEn;
        }

        private static Ages read(String words) {
            return Arrays.stream(values())
                    .filter(ages -> ages.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Edades desconocidas: " + words));
        }

        String label(Language language) {
            return language.choose(labelEs, labelEn);
        }
    }

    private static StatisticRow read(CodeList.Row row) {
        int cycle = SourceFile.cycle(row);
        Statistic statistic = Statistic.get(row.get("bloque"), row.get("indicador"));
        return new StatisticRow(
                cycle,
                row.get("iso3"),
                row.get("pais"),
                statistic,
                Ages.read(row.find("rango_edad").orElse("")),
                new PublishedText(statistic.asked(), cycle).read(row.get("valor")));
    }

    @Override
    public List<String> cells() {
        return List.of(
                String.valueOf(cycle),
                iso3,
                country,
                statistic.block(),
                ages.words,
                statistic.code(),
                published.print());
    }

    @Override
    public List<Datum> data() {
        return List.of(Datum.of("%s/%s/%s".formatted(statistic.block(), statistic.code(), ages.words), published));
    }

    /** Shares in per cent. */
    String text(Language language) {
        if (!statistic.share() || !(published.figure().value() instanceof FigureValue.Quantity(BigDecimal share)))
            return new Wording(language).text(published);
        return share.movePointRight(2).toPlainString() + " %";
    }

    boolean severalTerritories() {
        return published.notation() == Notation.Word.TERRITORIES;
    }
}
