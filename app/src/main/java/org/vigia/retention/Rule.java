package org.vigia.retention;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigia.law.Certainty;
import org.vigia.reference.CodeList;

/**
 * How long a series is kept after its case was closed, from {@code retention/rules.csv}.
 *
 * @param years none where no provision that was read fixes a term: then nothing is ever due by itself
 */
record Rule(Series series, Optional<Integer> years, Certainty certainty, String basis, String text, LocalDate from) {
    private static final CodeList LIST = CodeList.read("retention", "rules.csv");

    /** Those in force on a day, in the order of the series. */
    static List<Rule> on(LocalDate day) {
        return LIST.rows().stream()
                .filter(row -> row.validOn(day))
                .map(Rule::of)
                .toList();
    }

    static Rule of(Series series, LocalDate day) {
        return on(day).stream()
                .filter(rule -> rule.series == series)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("retention/rules.csv has no %s on %s".formatted(series, day)));
    }

    private static Rule of(CodeList.Row row) {
        return new Rule(
                Series.valueOf(row.get("series")),
                row.find("years").map(Integer::valueOf),
                Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT)),
                row.get("basis"),
                row.get("text_es"),
                LocalDate.parse(row.get("valid_from")));
    }

    /** The first day on which it may be erased for having been kept long enough. */
    Optional<LocalDate> due(LocalDate closed) {
        return years.map(closed::plusYears);
    }

    boolean isDue(Optional<LocalDate> closed, LocalDate today) {
        return closed.flatMap(this::due).filter(not(today::isBefore)).isPresent();
    }

    /** "5 años después del cierre" or that counsel must say. */
    String term() {
        return years.map(many -> many + " años después del cierre").orElse("Sin plazo: para el área jurídica");
    }
}
