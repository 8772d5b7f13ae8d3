package org.vigia.countries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;
import org.vigia.reference.Figure;

/**
 * What ILAB suggests that a government do, in ILAB's words.
 *
 * @param text in English; or that nothing of this area applies
 */
record SuggestedAction(int cycle, String iso3, String country, Area area, String text) implements SourceRow {
    static final SourceFile<SuggestedAction> FILE = SourceFile.read(
            "suggested-actions.csv.gz", List.of("ciclo", "iso3", "pais", "area", "accion"), SuggestedAction::read);

    enum Area {
        LEGAL_FRAMEWORK("Legal_Framework", "Marco jurídico"),
        ENFORCEMENT("Enforcement", "Aplicación de la ley"),
        COORDINATION("Coordination", "Coordinación"),
        GOVERNMENT_POLICIES("Government_Policies", "Políticas"),
        SOCIAL_PROGRAMS("Social_Programs", "Programas sociales");

        private final String words;
        private final String labelEs;

        Area(String words, String labelEs) {
            this.words = words;
            this.labelEs = labelEs;
        }

        private static Area read(String words) {
            return Arrays.stream(values())
                    .filter(area -> area.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Área desconocida: " + words));
        }

        /** In English as ILAB writes it, apart from the stroke. */
        String label(Language language) {
            return language.choose(labelEs, words.replace('_', ' '));
        }
    }

    private static SuggestedAction read(CodeList.Row row) {
        return new SuggestedAction(
                SourceFile.cycle(row), row.get("iso3"), row.get("pais"), Area.read(row.get("area")), row.get("accion"));
    }

    /** First to last, every year of which there are any. */
    static List<Integer> cycles() {
        return FILE.rows().stream()
                .map(SuggestedAction::cycle)
                .distinct()
                .sorted()
                .toList();
    }

    /** ILAB writes of some areas that they are not applicable. */
    boolean applies() {
        return !text.toLowerCase(Locale.ROOT).equals("not applicable");
    }

    @Override
    public List<String> cells() {
        return List.of(String.valueOf(cycle), iso3, country, area.words, text);
    }

    @Override
    public List<Datum> data() {
        return List.of(
                applies()
                        ? Datum.text(area.words, text, "text")
                        : new Datum(area.words, Optional.of(Figure.Kind.NOT_APPLICABLE), "", "text", "", text));
    }
}
