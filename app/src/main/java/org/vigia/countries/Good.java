package org.vigia.countries;

import java.util.List;
import org.vigia.reference.CodeList;

/** A good of a country that ILAB has reason to believe is made by child labour or forced labour. */
record Good(int cycle, String iso3, String country, String name, boolean child, boolean forced, boolean forcedChild)
        implements SourceRow {
    static final String CHILD = "trabajo_infantil";
    static final String FORCED = "trabajo_forzoso";
    static final String FORCED_CHILD = "trabajo_infantil_forzoso";

    static final SourceFile<Good> FILE = SourceFile.read(
            "goods.csv.gz", List.of("ciclo", "iso3", "pais", "bien", CHILD, FORCED, FORCED_CHILD), Good::read);

    private static Good read(CodeList.Row row) {
        return new Good(
                SourceFile.cycle(row),
                row.get("iso3"),
                row.get("pais"),
                row.get("bien"),
                SourceFile.yes(row, CHILD),
                SourceFile.yes(row, FORCED),
                SourceFile.yes(row, FORCED_CHILD));
    }

    @Override
    public List<String> cells() {
        return List.of(
                String.valueOf(cycle),
                iso3,
                country,
                name,
                SourceFile.word(child),
                SourceFile.word(forced),
                SourceFile.word(forcedChild));
    }

    @Override
    public List<Datum> data() {
        return List.of(
                Datum.of(name + "/" + CHILD, child),
                Datum.of(name + "/" + FORCED, forced),
                Datum.of(name + "/" + FORCED_CHILD, forcedChild),
                ListedGood.sectorOf(name)
                        .map(sector -> Datum.text(name + "/sector", sector.print(), "sector"))
                        .orElseGet(() -> Datum.absent(name + "/sector")));
    }
}
