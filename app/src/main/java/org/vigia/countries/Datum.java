package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;

/**
 * One value of a row as files give it: apart from its kind, so that what is not known is neither blank nor 0.
 *
 * @param item what it is of, in ILAB's own names
 * @param kind empty where the source has nothing
 * @param published as it stands in the source
 */
record Datum(String item, Optional<Figure.Kind> kind, String value, String unit, String marks, String published) {
    private static final List<String> COLUMNS =
            List.of("cycle", "iso3", "country_es", "indicator", "kind", "value", "unit", "marks", "as_published");

    /** Of a country in a cycle. */
    record Told(int cycle, Country country, Datum datum) {
        private List<String> line() {
            return List.of(
                    String.valueOf(cycle),
                    country.iso3(),
                    country.nameEs(),
                    datum.item,
                    datum.kind.map(Figure.Kind::name).orElse("NOT_IN_SOURCE"),
                    datum.value,
                    datum.unit,
                    datum.marks,
                    datum.published);
        }
    }

    static String csv(Stream<Told> told) {
        return SourceFile.text(COLUMNS, told.map(Told::line).toList());
    }

    static Datum of(String item, Published published) {
        Figure figure = published.figure();
        return new Datum(
                item,
                Optional.of(figure.kind()),
                Optional.ofNullable(figure.value()).map(Datum::plain).orElse(""),
                figure.unit(),
                published.marks(),
                published.print());
    }

    static Datum of(String item, Optional<Published> published) {
        return published.map(present -> of(item, present)).orElseGet(() -> absent(item));
    }

    static Datum of(String item, boolean answer) {
        return new Datum(
                item, Optional.of(Figure.Kind.MEASURED), String.valueOf(answer), "answer", "", SourceFile.word(answer));
    }

    /** Words, which are their own value. */
    static Datum text(String item, String text, String unit) {
        return new Datum(item, Optional.of(Figure.Kind.MEASURED), text, unit, "", text);
    }

    static Datum absent(String item) {
        return new Datum(item, Optional.empty(), "", "", "", "");
    }

    private static String plain(FigureValue value) {
        return switch (value) {
            case FigureValue.Quantity quantity -> quantity.number().toPlainString();
            case FigureValue.Amount amount -> amount.money().amount().toPlainString();
            case FigureValue.Answer answer -> String.valueOf(answer.yes());
        };
    }
}
