package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;
import org.vigia.reference.Figure;

/**
 * How far ILAB says that a country advanced in a cycle. A blank is a blank: ILAB wrote nothing.
 *
 * @param severalTerritories whether its report speaks of each of several territories
 */
record Assessment(
        int cycle,
        String iso3,
        String country,
        Optional<ReportRegion> region,
        Optional<Level> level,
        Optional<Boolean> severalTerritories)
        implements Answered {
    static final SourceFile<Assessment> FILE = SourceFile.read(
            "advancement.csv.gz",
            List.of("ciclo", "iso3", "pais", "region", "nivel_avance", "multi_territorio"),
            Assessment::read);

    private static Assessment read(CodeList.Row row) {
        return new Assessment(
                SourceFile.cycle(row),
                row.get("iso3"),
                row.get("pais"),
                row.find("region").map(ReportRegion::read),
                row.find("nivel_avance").map(Level::read),
                row.find("multi_territorio").map(_ -> SourceFile.yes(row, "multi_territorio")));
    }

    @Override
    public List<String> cells() {
        return List.of(
                String.valueOf(cycle),
                iso3,
                country,
                region.map(ReportRegion::print).orElse(""),
                level.map(Level::print).orElse(""),
                severalTerritories.map(SourceFile::word).orElse(""));
    }

    @Override
    public List<Datum> data() {
        return List.of(
                level.map(this::datum).orElseGet(() -> Datum.absent("nivel_avance")),
                severalTerritories
                        .map(several -> Datum.of("multi_territorio", several))
                        .orElseGet(() -> Datum.absent("multi_territorio")));
    }

    private Datum datum(Level level) {
        String value = level.grade() == Level.Grade.NOT_ASSESSED ? "" : level.print();
        return new Datum("nivel_avance", kind(), value, "level", "", level.print());
    }

    @Override
    public Optional<Figure.Kind> kind() {
        return level.map(Level::grade).map(grade -> switch (grade) {
            case SIGNIFICANT, MODERATE, MINIMAL, NONE -> Figure.Kind.MEASURED;
            case NOT_ASSESSED -> Figure.Kind.UNAVAILABLE;
        });
    }

    /** The grade alone; what took away from it is a note. */
    @Override
    public String text(Language language) {
        return level.map(known -> known.grade().label(language)).orElseGet(() -> new Wording(language).absent());
    }

    @Override
    public List<CellNote> notes() {
        return level.flatMap(Level::drawback).stream()
                .map(_ -> CellNote.DRAWBACK)
                .toList();
    }
}
