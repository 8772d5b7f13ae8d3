package org.vigia.analysis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Form;
import org.vigia.release.Division;
import org.vigia.release.Measure;

/**
 * What an officer asks of the facts of the unit: a measure of a year, by one division or two, of some codes only.
 *
 * @param only the code that alone is counted, by division
 */
public record Question(
        Measure measure, int year, Division rows, Optional<Division> columns, Map<Division, String> only) {
    static final String MEASURE = "medida";
    static final String YEAR = "anio";
    static final String ROWS = "filas";
    static final String COLUMNS = "columnas";

    public Question {
        only = Map.copyOf(only);
    }

    /** The measure that was asked for, else the first; empty and a sentence when there is no such one. */
    static Optional<Measure> measure(Form form, List<Measure> offered) {
        if (form.text(MEASURE).isEmpty() && !offered.isEmpty()) form.with(MEASURE, name(offered.getFirst()));
        Optional<Measure> measure = offered.stream()
                .filter(one -> name(one).equals(form.value(MEASURE)))
                .findFirst();
        if (measure.isEmpty())
            form.refuse(MEASURE, "No hay una medida con ese nombre para su cuenta. Elija una de la lista.");
        return measure;
    }

    /** A version of a measure, as an address says it. */
    static String name(Measure measure) {
        return measure.slug() + "-" + measure.version();
    }

    /** As the address says it, with what it leaves out filled in; empty when something in it must be corrected. */
    static Optional<Question> read(Form form, Measure measure, List<Integer> years) {
        if (form.text(YEAR).isEmpty()) form.with(YEAR, years.getFirst().toString());
        Optional<Integer> year = years.stream()
                .filter(one -> one.toString().equals(form.value(YEAR)))
                .findFirst();
        if (year.isEmpty())
            form.refuse(YEAR, "De ese año su unidad no tiene registros de esta medida. Elija uno de la lista.");
        Division rows = division(form, ROWS, measure).orElse(Division.STATE);
        Optional<Division> columns = division(form, COLUMNS, measure).filter(division -> division != rows);
        form.with(ROWS, rows.slug()).with(COLUMNS, columns.map(Division::slug).orElse(""));
        Map<Division, String> only = new EnumMap<>(Division.class);
        others(measure, rows, columns)
                .forEach(division ->
                        form.text(division.slug()).ifPresent(code -> only.put(division, known(form, division, code))));
        return form.valid() ? year.map(one -> new Question(measure, one, rows, columns, only)) : Optional.empty();
    }

    private static Optional<Division> division(Form form, String field, Measure measure) {
        Optional<Division> asked = form.text(field)
                .flatMap(slug -> Arrays.stream(Division.values())
                        .filter(division -> division.slug().equals(slug))
                        .findFirst());
        if (form.text(field).isPresent() && asked.isEmpty())
            form.refuse(field, "No hay una división con ese nombre. Elija una de la lista.");
        return asked.filter(measure.divisions()::contains);
    }

    private static String known(Form form, Division division, String code) {
        if (!division.labels().containsKey(code))
            form.refuse(
                    division.slug(), "«%s» no tiene esa clave. Elija una de la lista.".formatted(division.labelEs()));
        return code;
    }

    /** Divisions that may be narrowed to one code. */
    public List<Division> others() {
        return others(measure, rows, columns).toList();
    }

    private static Stream<Division> others(Measure measure, Division rows, Optional<Division> columns) {
        return measure.divisions().stream()
                .filter(division -> division != rows && !columns.equals(Optional.of(division)));
    }
}
