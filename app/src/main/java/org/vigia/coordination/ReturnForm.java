package org.vigia.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.page.Options;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/** The page of a return, read field by field. A line that is left out is not stated; «No lo sabemos» is. */
record ReturnForm(Form form, List<Measure> measures, List<String> states, LocalDate today) {
    static final int FIRST_YEAR = 2000;
    static final List<Option> POSTS = Arrays.stream(Post.values())
            .map(post -> new Option(post.name(), post.label()))
            .toList();
    static final List<Option> COMPLETENESS = List.of(
            new Option(Completeness.FULL.name(), "Sí, está completo"),
            new Option(Completeness.MAY_BE_INCOMPLETE.name(), "Puede faltar algo"),
            new Option(Completeness.PARTIAL.name(), "Sabemos que falta algo"),
            new Option(Completeness.NOT_STATED.name(), "No lo decimos"));
    static final List<Option> SCOPES = List.of(
            new Option("NATIONAL", "Todo el país"),
            new Option("STATES", "Todas las entidades"),
            new Option("SOME_STATES", "Algunas entidades; la fuente no dice cuáles"),
            new Option("NOT_STATED", "La fuente no lo dice"));
    static final List<Option> CURRENCIES =
            List.of(new Option("MXN", "Pesos mexicanos"), new Option("USD", "Dólares de EUA"));

    /** What may be chosen for a line. */
    static List<Option> options(Measure measure) {
        return measure.bases().stream()
                .flatMap(basis -> basis == Basis.ANSWER
                        ? Stream.of(new Option(LineForm.YES, "Sí"), new Option(LineForm.NO, "No"))
                        : Stream.of(new Option(basis.name(), basis.label())))
                .toList();
    }

    /** The line says something of its own on its days, completeness or source, or must be corrected there. */
    static boolean apart(Form form, Measure measure) {
        return Stream.of("desde-", "hasta-", "completa-", "fuente-")
                .map(part -> part + measure.code())
                .anyMatch(field -> form.text(field).isPresent() || form.error(field) != null);
    }

    /** The same page with what is said today of one measure, to be corrected. */
    static void fill(Form form, Statement said) {
        String code = said.measure().code();
        boolean yes = Boolean.TRUE.equals(said.answer());
        form.with(
                "base-" + code,
                said.basis() == Basis.ANSWER
                        ? yes ? LineForm.YES : LineForm.NO
                        : said.basis().name());
        if (said.number() != null)
            form.with("numero-" + code, said.number().stripTrailingZeros().toPlainString());
        if (said.currency() != null) form.with("moneda-" + code, said.currency());
        form.with("alcance-" + code, scope(said.scope()));
        form.with("completa", said.completeness().name());
        form.with("fuente", said.source());
        if (said.coverage() instanceof Coverage.Dates(LocalDate from, LocalDate to))
            form.with("desde", from.toString()).with("hasta", to.toString());
    }

    private static String scope(Scope scope) {
        return switch (scope.level()) {
            case FEDERAL -> "";
            case STATES -> scope.whole() ? "STATES" : scope.listed() ? "" : "SOME_STATES";
            case NATIONAL -> "NATIONAL";
            case NOT_STATED -> "NOT_STATED";
        };
    }

    /** Empty when something is wrong, which the form then says. */
    Optional<NewReturn> read() {
        var year = form.integer("anio", FIRST_YEAR, today.getYear(), "Escriba el año que reporta.");
        var post = Options.read(form, "puesto", Post.class, "Elija el puesto que firma.");
        var signed = form.date("firmada", "Escriba el día de la firma.");
        var covered = days("desde", "hasta").orElse(Coverage.NOT_STATED);
        var completeness = Options.read(
                form, "completa", Completeness.class, "Diga si está completo; «No lo decimos» también vale.");
        var source = form.text("fuente", "Escriba dónde consta: oficio, sistema o informe. Sin nombres de personas.");
        var whole = new LineForm.Whole(source.orElse(""), covered, completeness.orElse(Completeness.NOT_STATED));
        List<NewStatement> lines = new ArrayList<>();
        for (Measure measure : measures)
            new LineForm(this, measure, whole).read().ifPresent(lines::add);
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewReturn(
                year.getAsInt(),
                post.orElseThrow(),
                signed.orElseThrow(),
                lines,
                form.text("motivo").orElse(null),
                false));
    }

    /** Empty when neither day is given. */
    Optional<Coverage> days(String from, String to) {
        Optional<LocalDate> first = form.date(from);
        Optional<LocalDate> last = form.date(to);
        if (form.text(from).isPresent() != form.text(to).isPresent())
            form.refuse(first.isPresent() ? to : from, "Escriba los dos días, o deje vacíos los dos.");
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        if (last.get().isBefore(first.get())) {
            form.refuse(to, "El último día es anterior al primero. Revise las dos fechas.");
            return Optional.empty();
        }
        return Optional.of(Coverage.between(first.get(), last.get()));
    }
}
