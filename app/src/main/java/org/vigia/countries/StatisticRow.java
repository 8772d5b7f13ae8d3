package org.vigia.countries;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
        BLANK("", Spanish.ABSENT),
        FROM_5_TO_14("5-14", "5 a 14 años"),
        FROM_6_TO_14("6-14", "6 a 14 años"),
        FROM_7_TO_14("7-14", "7 a 14 años"),
        FROM_7_TO_15("7-15", "7 a 15 años"),
        FROM_10_TO_14("10-14", "10 a 14 años"),
        NOT_APPLICABLE("N/A", "No aplica"),
        UNAVAILABLE("Unavailable", "No disponible"),
        SEVERAL_TERRITORIES("MTC", "No disponible");

        private final String words;
        private final String labelEs;

        Ages(String words, String labelEs) {
            this.words = words;
            this.labelEs = labelEs;
        }

        private static Ages read(String words) {
            return Arrays.stream(values())
                    .filter(ages -> ages.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Edades desconocidas: " + words));
        }

        String labelEs() {
            return labelEs;
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
    String textEs() {
        if (!statistic.share() || !(published.figure().value() instanceof FigureValue.Quantity(BigDecimal share)))
            return Spanish.text(published);
        return share.movePointRight(2).toPlainString() + " %";
    }

    boolean severalTerritories() {
        return published.notation() == Notation.Word.TERRITORIES;
    }
}
