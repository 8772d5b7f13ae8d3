package org.vigia.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Money;
import org.vigia.reference.Scope;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTextTest {
    private static final Coverage.Dates DAYS = new Coverage.Dates(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 10, 31));

    private static Cell cell(Figure figure, Deviation... deviations) {
        return new Cell(figure, List.of(deviations), List.of("†"), List.of("00", "07"), 33, true);
    }

    @Test
    void every_sort_of_figure_and_of_deviation_is_read_as_it_was_written() {
        RowDefinition row = RowDefinition.listAll().getFirst();
        var figures = List.of(
                cell(
                        Figure.measured(FigureValue.of(38_337), "inspection")
                                .of(Scope.FEDERAL)
                                .during(DAYS)
                                .complete(Figure.Completeness.PARTIAL)
                                .from(List.of("STPS")),
                        new Deviation.OtherScope(Scope.FEDERAL),
                        new Deviation.OtherDays(DAYS),
                        new Deviation.Minimum()),
                cell(
                        Figure.measured(
                                new FigureValue.Amount(Money.pesos("1658234.50", LocalDate.of(2022, 12, 31))), "MXN"),
                        new Deviation.MayBeIncomplete()),
                cell(Figure.measured(new FigureValue.Answer(false), "answer")),
                cell(Figure.zero("violation").of(Scope.states(List.of("07", "21"), 32))),
                cell(Figure.none(Figure.Kind.UNKNOWN, "violation")),
                cell(Figure.none(Figure.Kind.NOT_APPLICABLE, "violation")));
        var table = new CountryTable(
                6,
                List.of(2021, 2022),
                List.of(new CountryTable.Line(row, figures)),
                List.of(new Footnote("†", new Deviation.Minimum(), List.of(2022))));
        var report = new CountryReport(
                2022,
                List.of(table),
                List.of(new CountryFact(CountryFact.Definition.listAll().getFirst(), figures)));

        assertThat(ReportText.readReport(ReportText.write(report))).isEqualTo(report);
    }
}
