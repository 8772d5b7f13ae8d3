package org.vigia.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.page.Form;
import org.vigia.page.Messages;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Division;
import org.vigia.release.Measure;
import org.vigia.release.Published;

/**
 * What a reader asks of an edition: a measure of a year by one division or two, of some codes only.
 *
 * @param only the code that alone is counted, by division
 * @param dropped sentences on what was asked and does not fit the measure
 */
public record Choice(
        Published published,
        Division rows,
        Optional<Division> columns,
        Map<Division, String> only,
        List<String> dropped) {
    static final String MEASURE = "medida";
    static final String YEAR = "anio";
    static final String ROWS = "filas";
    static final String COLUMNS = "columnas";
    static final String EDITION = "edicion";

    private static final String FIRST_SEEN = "violaciones";

    /** As the address says it, with what it leaves out filled in; empty when something in it must be corrected. */
    static Optional<Choice> read(Form form, Issue issue) {
        Messages words = Messages.of(form);
        Optional<Measure> measure = measure(form, issue);
        if (measure.isEmpty()) return Optional.empty();
        List<String> dropped = new ArrayList<>();
        Published published = published(form, issue, measure.get(), dropped);
        Measure version = published.measure();
        Division rows = division(form, ROWS, version, dropped).orElse(Division.STATE);
        Optional<Division> columns = division(form, COLUMNS, version, dropped).filter(division -> division != rows);
        form.with(ROWS, rows.slug()).with(COLUMNS, columns.map(Division::slug).orElse(""));
        Map<Division, String> only = only(form, version, rows, columns);
        Arrays.stream(Division.values())
                .filter(division -> form.text(division.slug()).isPresent() && !only.containsKey(division))
                .forEach(division -> dropped.add(words.get("explorer.dropped-part", division.label(words.language()))));
        return form.valid() ? Optional.of(new Choice(published, rows, columns, only, dropped)) : Optional.empty();
    }

    private static Optional<Measure> measure(Form form, Issue issue) {
        List<Measure> measures = issue.measures();
        if (form.text(MEASURE).isEmpty())
            form.with(
                    MEASURE,
                    find(measures, FIRST_SEEN).orElseGet(measures::getFirst).slug());
        Optional<Measure> measure = find(measures, form.value(MEASURE));
        if (measure.isEmpty()) form.refuse(MEASURE, Messages.of(form).get("explorer.no-measure"));
        return measure;
    }

    private static Optional<Measure> find(List<Measure> measures, String slug) {
        return measures.stream().filter(measure -> measure.slug().equals(slug)).findFirst();
    }

    private static Published published(Form form, Issue issue, Measure measure, List<String> dropped) {
        Messages words = Messages.of(form);
        List<Integer> years = issue.years(measure);
        Optional<String> asked = form.text(YEAR);
        int year = years.stream()
                .filter(one -> asked.equals(Optional.of(one.toString())))
                .findFirst()
                .orElse(years.getFirst());
        if (asked.isPresent() && !asked.get().equals(Integer.toString(year)))
            dropped.add(words.get(
                    "explorer.dropped-year", measure.label(words.language()), asked.get(), Integer.toString(year)));
        form.with(YEAR, Integer.toString(year));
        return issue.find(measure, year).orElseThrow();
    }

    private static Optional<Division> division(Form form, String field, Measure measure, List<String> dropped) {
        Messages words = Messages.of(form);
        Optional<String> slug = form.text(field);
        Optional<Division> known = slug.flatMap(asked -> Arrays.stream(Division.values())
                .filter(division -> division.slug().equals(asked))
                .findFirst());
        if (slug.isPresent() && known.isEmpty()) form.refuse(field, words.get("explorer.no-division"));
        Optional<Division> fitting = known.filter(measure.divisions()::contains);
        if (known.isPresent() && fitting.isEmpty())
            dropped.add(words.get("explorer.dropped-division", known.get().label(words.language())));
        return fitting;
    }

    private static Map<Division, String> only(Form form, Measure measure, Division rows, Optional<Division> columns) {
        Messages words = Messages.of(form);
        Map<Division, String> only = new EnumMap<>(Division.class);
        for (Division division : measure.divisions()) {
            if (division == rows || columns.equals(Optional.of(division))) continue;
            form.text(division.slug()).ifPresent(code -> {
                if (!division.labels().containsKey(code))
                    form.refuse(division.slug(), words.get("explorer.no-code", division.label(words.language())));
                only.put(division, code);
            });
        }
        return only;
    }

    /** What a division is narrowed to, or the total. */
    String code(Division division) {
        return only.getOrDefault(division, Crossing.TOTAL);
    }

    /** The same of another year, as a version of the definition divides it; empty where it cannot be narrowed so. */
    Optional<Choice> in(Published other) {
        List<Division> divisions = other.measure().divisions();
        if (!divisions.containsAll(only.keySet())) return Optional.empty();
        return Optional.of(new Choice(
                other,
                divisions.contains(rows) ? rows : Division.STATE,
                columns.filter(divisions::contains),
                only,
                List.of()));
    }

    Measure measure() {
        return published.measure();
    }

    /** Divisions that may still be narrowed to one code. */
    List<Division> others() {
        return measure().divisions().stream()
                .filter(division -> division != rows && !columns.equals(Optional.of(division)))
                .toList();
    }
}
