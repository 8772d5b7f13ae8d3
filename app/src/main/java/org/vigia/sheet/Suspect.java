package org.vigia.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What no column may hold: errors and formulas of a spreadsheet, signs that are not text, letters broken on the way. */
final class Suspect {
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#N/D",
            "#REF!",
            "#¡REF!",
            "#DIV/0!",
            "#¡DIV/0!",
            "#VALUE!",
            "#¡VALOR!",
            "#NAME?",
            "#¿NOMBRE?",
            "#NUM!",
            "#¡NUM!",
            "#NULL!",
            "#¡NULO!",
            "#SPILL!",
            "#CALC!",
            "#GETTING_DATA");
    private static final Pattern HASHES = Pattern.compile("#{4,}");
    private static final Pattern BROKEN =
            Pattern.compile("\u00C3[\u0080-\u00BF\u0192\u201A-\u2122\u0160\u0152\u017D]|\u00C2[\u00A0-\u00BF]|\uFFFD");
    private static final Pattern FORMULA = Pattern.compile("=.*[(!:+*/A-Za-z].*", Pattern.DOTALL);

    private Suspect() {}

    static Optional<Meaning> look(String text, Form form) {
        if (form == Form.ERROR || text.charAt(0) == '#' && isError(text))
            return Optional.of(
                    Meaning.none("es un error de la hoja de cálculo", "Corrija la fórmula o escriba el dato"));
        if (form == Form.FORMULA)
            return Optional.of(Meaning.none(
                    "es una fórmula cuyo resultado no se guardó",
                    "Abra el libro en Excel, espere el resultado y guárdelo"));
        if (text.charAt(0) == '=' && FORMULA.matcher(text).matches())
            return Optional.of(Meaning.none("es una fórmula y no su resultado", "Escriba el dato"));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\u007F')
                return Optional.of(
                        Meaning.none("contiene signos de control que no se ven", "Escriba de nuevo el dato"));
            if (c == '\u00C3' || c == '\u00C2' || c == '\uFFFD') return broken(text);
        }
        return Optional.empty();
    }

    private static Optional<Meaning> broken(String text) {
        return BROKEN.matcher(text).find()
                ? Optional.of(Meaning.none(
                        "sus acentos se dañaron en una conversión", "Vuelva a exportar el archivo como «CSV UTF-8»"))
                : Optional.empty();
    }

    private static boolean isError(String text) {
        return ERRORS.contains(text.toUpperCase(Locale.ROOT))
                || HASHES.matcher(text).matches();
    }
}
