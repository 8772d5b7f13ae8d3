package org.vigia.countries;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.vigia.reference.FigureValue;

/** A comparison as a file: a value apart from its kind, so that what is not known is neither blank nor 0. */
record ComparisonCsv(SideBySide compared) {
    private static final List<String> COLUMNS =
            List.of("cycle", "iso3", "country_es", "indicator", "kind", "value", "unit", "marks", "as_published");

    String text() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (SideBySide.Row row : compared.rows())
                for (int i = 0; i < row.cells().size(); i++)
                    csv.writeRecord(line(
                            row.country(),
                            compared.choice().cycles().get(i),
                            row.cells().get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> line(Country country, int cycle, Optional<Entry> cell) {
        String year = String.valueOf(cycle);
        String indicator = compared.choice().indicator().code();
        if (cell.isEmpty())
            return List.of(year, country.iso3(), country.nameEs(), indicator, "NOT_IN_SOURCE", "", "", "", "");
        Published published = cell.get().published();
        return List.of(
                year,
                country.iso3(),
                country.nameEs(),
                indicator,
                published.figure().kind().name(),
                Optional.ofNullable(published.figure().value())
                        .map(ComparisonCsv::value)
                        .orElse(""),
                published.figure().unit(),
                published.marks(),
                published.print());
    }

    private static String value(FigureValue value) {
        return switch (value) {
            case FigureValue.Quantity quantity -> quantity.number().toPlainString();
            case FigureValue.Amount amount -> amount.money().amount().toPlainString();
            case FigureValue.Answer answer -> answer.yes() ? "true" : "false";
        };
    }
}
