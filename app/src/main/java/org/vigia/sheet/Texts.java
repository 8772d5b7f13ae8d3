package org.vigia.sheet;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts and keys as they are, unless a spreadsheet has made something else of them. */
final class Texts {
    private static final Pattern ROUNDED = Pattern.compile("\\d[.,]?\\d*E\\+\\d+", Pattern.CASE_INSENSITIVE);
    private static final int EXACT_DIGITS = 15;

    private Texts() {}

    static Meaning text(Cell cell, int longest) {
        String text = Normalizer.isNormalized(cell.text(), Normalizer.Form.NFC)
                ? cell.text()
                : Normalizer.normalize(cell.text(), Normalizer.Form.NFC);
        return text.length() > longest
                ? Meaning.none("tiene %,d caracteres y caben %,d".formatted(text.length(), longest), "Acorte el texto")
                : Meaning.of(text);
    }

    static Meaning folio(Cell cell, int longest) {
        return changed(cell).orElseGet(() -> text(cell, longest));
    }

    static Meaning digits(Cell cell, int width) {
        var changed = changed(cell);
        if (changed.isPresent()) return changed.get();
        String text = cell.text();
        if (!isDigits(text))
            return Meaning.none(
                    "no son %d cifras".formatted(width), "Escriba sólo cifras, con sus ceros a la izquierda");
        return text.length() > width
                ? Meaning.none("tiene %d cifras y deben ser %d".formatted(text.length(), width), "Revise la clave")
                : Meaning.of("0".repeat(width - text.length()) + text);
    }

    /** A key that is no longer what it was. */
    private static Optional<Meaning> changed(Cell cell) {
        if (cell.form() == Form.DATE)
            return Optional.of(Meaning.none(
                    "la hoja de cálculo convirtió la clave en fecha",
                    "Dé formato de texto a la columna y escriba de nuevo la clave"));
        boolean rounded = cell.isNumber()
                ? cell.text().length() > EXACT_DIGITS || !isDigits(cell.text())
                : ROUNDED.matcher(cell.text()).matches();
        return rounded
                ? Optional.of(Meaning.none(
                        "la hoja de cálculo convirtió la clave en número y perdió cifras",
                        "Dé formato de texto a la columna y escriba de nuevo la clave"))
                : Optional.empty();
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return !text.isEmpty();
    }
}
