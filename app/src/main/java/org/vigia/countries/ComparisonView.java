package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigia.page.Formats;
import org.vigia.page.Messages;
import org.vigia.reference.Figure;

/** A comparison in the words of the page. */
record ComparisonView(SideBySide compared, Messages words) {
    private static final Set<Figure.Kind> KNOWN = Set.of(Figure.Kind.MEASURED, Figure.Kind.ZERO_CONFIRMED);

    /** A cell as it is shown; silent when it holds no value. */
    record Shown(String text, List<CellNote> notes, boolean silent) {}

    String title() {
        List<Integer> cycles = compared.choice().cycles();
        String years = cycles.size() == 1
                ? cycles.getFirst().toString()
                : "%d–%d".formatted(cycles.getFirst(), cycles.getLast());
        return compared.choice().topic().label(words.language()) + ", " + years;
    }

    Shown shown(Optional<Answered> cell) {
        return cell.map(this::shown).orElseGet(this::nothing);
    }

    private Shown nothing() {
        return new Shown(new Wording(words.language()).absent(), List.of(), true);
    }

    private Shown shown(Answered cell) {
        boolean known = cell.kind().filter(KNOWN::contains).isPresent();
        return new Shown(cell.text(words.language()), cell.notes(), !known);
    }

    /** Whether its cells are mostly numbers. */
    boolean numeric() {
        return switch (compared.choice().topic()) {
            case Indicator _ -> true;
            case Levels _, Standard _ -> false;
        };
    }

    boolean money() {
        return compared.choice().topic() instanceof Indicator indicator && indicator.asks() == Indicator.Asks.MONEY;
    }

    /** Those that some cell refers to. */
    List<CellNote> notes() {
        return compared.entries().stream()
                .flatMap(entry -> entry.notes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the cells hold: how many have a value, and how many have none for which reason. */
    String coverage() {
        List<String> parts = new ArrayList<>();
        compared.kinds().forEach((kind, number) -> parts.add(part(kind, number)));
        long absent = compared.size()
                - compared.kinds().values().stream().mapToLong(n -> n).sum();
        if (absent > 0) parts.add(counted("comparison.are-absent", absent));
        String last = parts.removeLast();
        return words.get(
                "comparison.coverage",
                counted("comparison.countries-counted", compared.rows().size()),
                counted("comparison.cycles-counted", compared.choice().cycles().size()),
                parts.isEmpty() ? last : words.get("comparison.both", String.join(", ", parts), last));
    }

    private String part(Figure.Kind kind, long number) {
        return switch (kind) {
            case MEASURED -> counted("comparison.have-value", number);
            case ZERO_CONFIRMED -> counted("comparison.say-zero", number);
            case UNKNOWN -> counted("comparison.are-unknown", number);
            case NOT_APPLICABLE -> counted("comparison.do-not-apply", number);
            case NOT_PUBLISHED -> counted("comparison.are-not-published", number);
            case UNAVAILABLE -> counted("comparison.are-unavailable", number);
        };
    }

    private String counted(String key, long number) {
        return words.get(key, number, Formats.integer(number));
    }
}
