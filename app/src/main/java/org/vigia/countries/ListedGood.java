package org.vigia.countries;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/**
 * A row of ILAB's last list of goods, which tells their sector. It has no cycle; its rows are those of 2022.
 *
 * @param derived it is made from another good that is on the list
 */
record ListedGood(
        String name,
        Sector sector,
        String iso3,
        String country,
        ReportRegion region,
        boolean child,
        boolean forced,
        boolean forcedChild,
        boolean derived)
        implements SourceRow {
    private static final String DERIVED = "explotacion_derivada";

    static final SourceFile<ListedGood> FILE = SourceFile.read(
            "goods-list.csv.gz",
            List.of("bien", "sector", "iso3", "pais", "region", Good.CHILD, Good.FORCED, Good.FORCED_CHILD, DERIVED),
            ListedGood::read);

    private static final Map<String, Sector> SECTORS =
            FILE.rows().stream().collect(toMap(ListedGood::name, ListedGood::sector, ListedGood::same));

    enum Sector {
        AGRICULTURE("Agriculture", "Agropecuario"),
        MANUFACTURING("Manufacturing", "Manufactura"),
        MINING("Mining", "Minería"),
        OTHER("Other", "Otro");

        private final String words;
        private final String labelEs;

        Sector(String words, String labelEs) {
            this.words = words;
            this.labelEs = labelEs;
        }

        private static Sector read(String words) {
            return Arrays.stream(values())
                    .filter(sector -> sector.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Sector desconocido: " + words));
        }

        String print() {
            return words;
        }

        /** In English as ILAB writes it. */
        String label(Language language) {
            return language.choose(labelEs, words);
        }
    }

    /** Empty for a good that the last list does not name. */
    static Optional<Sector> sectorOf(String good) {
        return Optional.ofNullable(SECTORS.get(good));
    }

    private static Sector same(Sector one, Sector other) {
        if (one != other) throw new IllegalStateException("Un bien tiene dos sectores: %s y %s".formatted(one, other));
        return one;
    }

    private static ListedGood read(CodeList.Row row) {
        return new ListedGood(
                row.get("bien"),
                Sector.read(row.get("sector")),
                row.get("iso3"),
                row.get("pais"),
                ReportRegion.read(row.get("region")),
                SourceFile.yes(row, Good.CHILD),
                SourceFile.yes(row, Good.FORCED),
                SourceFile.yes(row, Good.FORCED_CHILD),
                SourceFile.yes(row, DERIVED));
    }

    @Override
    public List<String> cells() {
        return List.of(
                name,
                sector.words,
                iso3,
                country,
                region.print(),
                SourceFile.word(child),
                SourceFile.word(forced),
                SourceFile.word(forcedChild),
                SourceFile.word(derived));
    }

    @Override
    public List<Datum> data() {
        return List.of(Datum.text(name + "/sector", sector.words, "sector"), Datum.of(name + "/" + DERIVED, derived));
    }
}
