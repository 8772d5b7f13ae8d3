package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigia.page.Formats;
import org.vigia.publication.FigureText;
import org.vigia.publication.Language;
import org.vigia.reference.Figure;

/** A comparison in the words of the page. */
record ComparisonView(SideBySide compared) {
    private static final FigureText TEXT = new FigureText(Language.ES);

    /** A cell as it is shown; silent when it holds no value. */
    record Shown(String text, List<CellNote> notes, boolean silent) {}

    String title() {
        List<Integer> cycles = compared.choice().cycles();
        String years = cycles.size() == 1
                ? cycles.getFirst().toString()
                : "%d–%d".formatted(cycles.getFirst(), cycles.getLast());
        return compared.choice().indicator().labelEs() + ", " + years;
    }

    Shown shown(Optional<Entry> cell) {
        if (cell.isEmpty()) return new Shown("No consta", List.of(), true);
        Published published = cell.get().published();
        return new Shown(
                TEXT.print(published.figure()),
                CellNote.of(cell.get()),
                !published.figure().known());
    }

    /** Those that some cell refers to. */
    List<CellNote> notes() {
        return compared.entries().stream()
                .flatMap(entry -> CellNote.of(entry).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the cells hold: how many have a value, and how many have none for which reason. */
    String coverage() {
        List<String> parts = new ArrayList<>();
        compared.kinds().forEach((kind, number) -> parts.add(part(kind, number)));
        int absent = compared.size() - compared.entries().size();
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
