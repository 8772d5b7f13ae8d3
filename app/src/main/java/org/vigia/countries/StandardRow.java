package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;
import org.vigia.reference.Figure;

/** What ILAB says of a country's laws by one standard: whether there is one, from which age, and whether it is as it should be. */
record StandardRow(
        int cycle,
        String iso3,
        String country,
        Standard standard,
        Optional<Published> exists,
        Optional<LegalAge> age,
        Optional<Published> conforms)
        implements Answered {
    private static final String EXISTS = "existe";
    private static final String AGE = "edad";
    private static final String CONFORMS = "conforme_norma_internacional";

    static final SourceFile<StandardRow> FILE = SourceFile.read(
            "legal-standards.csv.gz",
            List.of("ciclo", "iso3", "pais", "estandar", EXISTS, AGE, CONFORMS),
            StandardRow::read);

    private static StandardRow read(CodeList.Row row) {
        int cycle = SourceFile.cycle(row);
        Standard standard = Standard.get(row.get("estandar"));
        var years = new Indicator(
                standard.code() + "/" + AGE,
                "",
                standard.name(Language.ES),
                standard.name(Language.EN),
                "year",
                Indicator.Asks.COUNT,
                Optional.empty());
        return new StandardRow(
                cycle,
                row.get("iso3"),
                row.get("pais"),
                standard,
                row.find(EXISTS).map(new PublishedText(standard.asked(EXISTS), cycle)::read),
                row.find(AGE).map(text -> LegalAge.read(new PublishedText(years, cycle), text)),
                row.find(CONFORMS).map(new PublishedText(standard.asked(CONFORMS), cycle)::read));
    }

    @Override
    public List<String> cells() {
        return List.of(
                String.valueOf(cycle),
                iso3,
                country,
                standard.code(),
                exists.map(Published::print).orElse(""),
                age.map(LegalAge::print).orElse(""),
                conforms.map(Published::print).orElse(""));
    }

    @Override
    public List<Datum> data() {
        return List.of(
                Datum.of(standard.code() + "/" + EXISTS, exists),
                age.map(years -> years.datum(standard.code() + "/" + AGE))
                        .orElseGet(() -> Datum.absent(standard.code() + "/" + AGE)),
                Datum.of(standard.code() + "/" + CONFORMS, conforms));
    }

    @Override
    public Optional<Figure.Kind> kind() {
        return conforms.map(Published::figure).map(Figure::kind);
    }

    /** Whether it is as it should be, and the age where there is one. */
    @Override
    public String text(Language language) {
        return new Wording(language).text(conforms)
                + age.filter(LegalAge::known)
                        .map(years -> ", " + years.text(language))
                        .orElse("");
    }

    @Override
    public List<CellNote> notes() {
        return CellNote.ofLaw(Stream.of(
                        exists.map(Published::marks),
                        age.map(LegalAge::first).map(Published::marks),
                        conforms.map(Published::marks))
                .flatMap(Optional::stream)
                .reduce("", String::concat));
    }
}
