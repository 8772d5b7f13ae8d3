package org.vigia.coordination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/** The page of a return, read field by field. A line that is left out is not stated; «No lo sabemos» is. */
record ReturnForm(Form form, List<Measure> measures, List<String> states, LocalDate today) {
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
    private static final String YES = "SI";
    private static final String NO = "NO";

    /** What may be chosen for a line. */
    static List<Option> options(Measure measure) {
        List<Option> options = new ArrayList<>();
        for (Basis basis : measure.bases()) {
            if (basis == Basis.ANSWER) {
                options.add(new Option(YES, "Sí"));
                options.add(new Option(NO, "No"));
            } else options.add(new Option(basis.name(), basis.label()));
        }
        return options;
    }

    /** Empty when something is wrong, which the form then says. */
    Optional<NewReturn> read() {
        int year = form.integer("anio", 2000, today.getYear(), "Escriba el año que reporta.")
                .orElse(today.getYear());
        var post = choose("puesto", Post.class, "Elija el puesto que firma.");
        var signed = form.date("firmada", "Escriba el día de la firma.");
        var completeness =
                choose("completa", Completeness.class, "Diga si está completo; «No lo decimos» también vale.");
        var source = form.text("fuente", "Escriba dónde consta: oficio, sistema o informe. Sin nombres de personas.");
        var covered = days("desde", "hasta").orElse(Coverage.NOT_STATED);
        List<NewStatement> lines = new ArrayList<>();
        for (Measure measure : measures)
            if (form.text("base-" + measure.code()).isPresent())
                lines.add(line(
                        measure,
                        source.orElse(""),
                        days("desde-" + measure.code(), "hasta-" + measure.code())
                                .orElse(covered),
                        completeness.orElse(Completeness.NOT_STATED)));
        if (!form.valid()) return Optional.empty();
        return Optional.of(new NewReturn(
                year,
                post.orElseThrow(),
                signed.orElseThrow(),
                lines,
                form.text("motivo").orElse(null),
                false));
    }

    private NewStatement line(Measure measure, String source, Coverage covered, Completeness completeness) {
        String code = measure.code();
        String chosen = form.value("base-" + code);
        boolean answered = chosen.equals(YES) || chosen.equals(NO);
        Basis basis = answered ? Basis.ANSWER : Basis.valueOf(chosen);
        boolean counted = basis == Basis.COUNT;
        return new NewStatement(
                code,
                basis,
                counted ? number(measure) : null,
                counted && measure.type() == Measure.Type.MONEY ? form.value("moneda-" + code) : null,
                answered ? chosen.equals(YES) : null,
                form.text("alcance-" + code).map(this::scope).orElse(null),
                covered,
                completeness,
                source,
                false);
    }

    private @Nullable BigDecimal number(Measure measure) {
        return form.money("numero-" + measure.code()).orElse(null);
    }

    private Scope scope(String chosen) {
        return switch (chosen) {
            case "NATIONAL" -> Scope.national(states);
            case "STATES" -> Scope.states(states, states.size());
            case "SOME_STATES" -> Scope.someStates(states.size());
            default -> Scope.NOT_STATED;
        };
    }

    private Optional<Coverage> days(String from, String to) {
        Optional<LocalDate> first = form.date(from);
        Optional<LocalDate> last = form.date(to);
        if (first.isPresent() != last.isPresent())
            form.refuse(first.isPresent() ? to : from, "Escriba los dos días, o deje vacíos los dos.");
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        if (last.get().isBefore(first.get())) {
            form.refuse(to, "El último día es anterior al primero. Revise las dos fechas.");
            return Optional.empty();
        }
        return Optional.of(Coverage.between(first.get(), last.get()));
    }

    private <E extends Enum<E>> Optional<E> choose(String field, Class<E> list, String sentenceWhenMissing) {
        return form.text(field, sentenceWhenMissing).map(chosen -> Enum.valueOf(list, chosen));
    }
}
