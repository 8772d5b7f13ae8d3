package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.release.Catalogue;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryFact;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.CountryTable;

/** Our own country's figures of a year in the columns of ILAB's file, with the indicators that its last cycle asks for. */
@Component
class MexicoFile {
    private static final String MEXICO = "MEX";
    private static final String ENOUGH_INSPECTORS = "Labor_Inspectors_Intl_Standards";

    private final Catalogue catalogue;

    MexicoFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of the current edition. @throws NotFound for a year that it says nothing of */
    String write(String year) {
        return Enforcement.write(catalogue.findCurrent().stream()
                .flatMap(issue -> issue.reports().stream())
                .filter(reported -> Integer.toString(reported.year()).equals(year))
                .findFirst()
                .map(reported -> entries(reported.report()))
                .orElseThrow(() -> new NotFound("year " + year)));
    }

    List<Entry> entries(CountryReport report) {
        List<Entry> entries = new ArrayList<>();
        for (Indicator indicator : askedLast())
            entries.add(new Entry(report.year(), MEXICO, "Mexico", indicator, published(indicator, report)));
        return entries;
    }

    private static List<Indicator> askedLast() {
        int last = Enforcement.cycles().getLast();
        return Enforcement.entries().stream()
                .filter(entry -> entry.cycle() == last && entry.iso3().equals(MEXICO))
                .map(Entry::indicator)
                .toList();
    }

    private static Published published(Indicator indicator, CountryReport report) {
        if (indicator.code().equals(ENOUGH_INSPECTORS)) return Published.of(enoughInspectors(report), List.of());
        Cell cell = cell(indicator.measure().orElseThrow(), report);
        return Published.of(cell.figure(), cell.marks());
    }

    private static Cell cell(String measure, CountryReport report) {
        return report.tables().stream()
                .map(CountryTable::lines)
                .flatMap(List::stream)
                .filter(line -> line.definition().measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .cells()
                .getLast();
    }

    /** As many inspectors as ILO's technical advice asks for a country like this one. */
    private static Figure enoughInspectors(CountryReport report) {
        Optional<FigureValue.Quantity> present = quantity("FEDERAL_INSPECTORS", report);
        Optional<FigureValue.Quantity> needed = quantity("INSPECTORS_NEEDED", report);
        if (present.isEmpty() || needed.isEmpty()) return Figure.none(Figure.Kind.UNKNOWN, "answer");
        boolean enough = present.get().number().compareTo(needed.get().number()) >= 0;
        return Figure.measured(new FigureValue.Answer(enough), "answer");
    }

    private static Optional<FigureValue.Quantity> quantity(String fact, CountryReport report) {
        return report.facts().stream()
                .filter(one -> one.definition().code().equals(fact))
                .map(CountryFact::cells)
                .map(cells -> cells.getLast().figure())
                .filter(figure -> figure.value() instanceof FigureValue.Quantity)
                .map(figure -> (FigureValue.Quantity) figure.getValue())
                .findFirst();
    }
}
