package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigia.page.Formats;
import org.vigia.reference.Figure;

/** A comparison in the words of the page. */
record ComparisonView(SideBySide compared) {
    private static final Set<Figure.Kind> KNOWN = Set.of(Figure.Kind.MEASURED, Figure.Kind.ZERO_CONFIRMED);

    /** A cell as it is shown; silent when it holds no value. */
    record Shown(String text, List<CellNote> notes, boolean silent) {}

    String title() {
        List<Integer> cycles = compared.choice().cycles();
        String years = cycles.size() == 1
                ? cycles.getFirst().toString()
                : "%d–%d".formatted(cycles.getFirst(), cycles.getLast());
        return compared.choice().topic().labelEs() + ", " + years;
    }

    Shown shown(Optional<Answered> cell) {
        return cell.map(ComparisonView::shown).orElse(new Shown(Spanish.ABSENT, List.of(), true));
    }

    private static Shown shown(Answered cell) {
        boolean known = cell.kind().filter(KNOWN::contains).isPresent();
        return new Shown(cell.textEs(), cell.notes(), !known);
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
        if (absent > 0) parts.add(Formats.count(absent, "no consta en los datos", "no constan en los datos"));
        String last = parts.removeLast();
        return "%s y %s: %s."
                .formatted(
                        Formats.count(compared.rows().size(), "país o territorio", "países y territorios"),
                        Formats.count(compared.choice().cycles().size(), "ciclo", "ciclos"),
                        parts.isEmpty() ? last : String.join(", ", parts) + " y " + last);
    }

    private static String part(Figure.Kind kind, long number) {
        return switch (kind) {
            case MEASURED -> Formats.count(number, "celda tiene valor", "celdas tienen valor");
            case ZERO_CONFIRMED -> Formats.count(number, "dice cero", "dicen cero");
            case UNKNOWN -> Formats.count(number, "se desconoce", "se desconocen");
            case NOT_APPLICABLE -> Formats.count(number, "no aplica", "no aplican");
            case NOT_PUBLISHED -> Formats.count(number, "no se publica", "no se publican");
            case UNAVAILABLE -> Formats.count(number, "no está disponible", "no están disponibles");
        };
    }
}
