package org.vigia.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Figure;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** The country's figures, counted from facts and signed returns at one moment. */
@Component
public class Statistics {
    private final Facts facts;
    private final List<String> states;
    private final List<String> federalUnits;
    private final List<RowDefinition> rows = RowDefinition.listAll();
    private final List<CountryFact.Definition> definitions = CountryFact.Definition.listAll();

    Statistics(Facts facts, Reference reference) {
        this.facts = facts;
        this.states = reference.states().stream().map(State::code).toList();
        this.federalUnits = reference.units().stream()
                .filter(unit -> unit.kind().federal())
                .map(AgencyUnit::code)
                .toList();
    }

    /** Tables 6 and 7 of a year and the one before, and the facts of their text. */
    @Transactional(transactionManager = "statistics", readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CountryReport getReport(int year) {
        var years = List.of(year - 1, year);
        var books = years.stream().map(this::book).toList();
        return new CountryReport(
                year,
                List.of(table(6, books), table(7, books)),
                definitions.stream().map(d -> fact(d, books)).toList());
    }

    /** Who has reported on which measures of a year. */
    @Transactional(transactionManager = "statistics", readOnly = true)
    public Board getBoard(int year) {
        YearBook book = book(year);
        List<RowDefinition> asked = rows.stream()
                .filter(row -> row.asked() == Asked.AUTHORITIES || row.asked() == Asked.STATES)
                .toList();
        var punctuality = new Punctuality(year, facts.listSigned(year));
        return new Board(
                year,
                asked,
                book.authorities(Asked.AUTHORITIES)
                        .map(authority -> line(authority, asked, book, punctuality))
                        .toList());
    }

    private static Board.Line line(
            String authority, List<RowDefinition> asked, YearBook book, Punctuality punctuality) {
        List<Board.Status> statuses =
                asked.stream().map(row -> book.status(row, authority)).toList();
        List<String> measures = IntStream.range(0, asked.size())
                .filter(at -> statuses.get(at) != Board.Status.NOT_ASKED)
                .mapToObj(at -> asked.get(at).measure())
                .toList();
        return new Board.Line(authority, statuses, punctuality.of(authority, measures));
    }

    /** The years that somebody has reported on, newest first. */
    @Transactional(transactionManager = "statistics", readOnly = true)
    public List<Integer> listYears() {
        return facts.listYears();
    }

    private YearBook book(int year) {
        return new YearBook(year, facts, states, federalUnits);
    }

    private CountryTable table(int number, List<YearBook> books) {
        var marks = new Marks();
        var lines = rows.stream()
                .filter(row -> row.table() == number)
                .map(row -> new CountryTable.Line(
                        row,
                        books.stream()
                                .map(book -> marks.mark(cell(row, book), book.year()))
                                .toList()))
                .toList();
        return new CountryTable(number, books.stream().map(YearBook::year).toList(), lines, marks.footnotes());
    }

    private static Cell cell(RowDefinition row, YearBook book) {
        Evidence evidence = book.evidence(row);
        Figure figure = book.figure(row, evidence);
        return cell(figure, Deviation.of(figure, row, book.year()), row.asked(), List.of(evidence), book);
    }

    private static CountryFact fact(CountryFact.Definition definition, List<YearBook> books) {
        return new CountryFact(
                definition, books.stream().map(book -> cell(definition, book)).toList());
    }

    private static Cell cell(CountryFact.Definition definition, YearBook book) {
        var evidence = definition.measures().stream().map(book::evidence).toList();
        return cell(book.figure(definition.asked(), evidence), List.of(), definition.asked(), evidence, book);
    }

    private static Cell cell(
            Figure figure, List<Deviation> deviations, Asked asked, List<Evidence> evidence, YearBook book) {
        List<String> authorities = book.authorities(asked).toList();
        return new Cell(
                figure,
                deviations,
                List.of(),
                evidence.getFirst().reporting().stream()
                        .filter(authorities::contains)
                        .toList(),
                authorities.size(),
                evidence.stream().anyMatch(each -> each.invented(figure)));
    }
}
