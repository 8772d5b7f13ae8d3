package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import org.vigia.reference.CodeList;

/** A right of children that the law lists (LGDNNA 13), from {@code protection/rights.csv}. */
public record Right(String code, String provision, String label) {
    private static final CodeList LIST = CodeList.read("protection", "rights.csv");

    /** Those that the law listed on a day. */
    static List<Right> on(LocalDate day) {
        return LIST.rows().stream()
                .filter(row -> row.validOn(day))
                .map(Right::of)
                .toList();
    }

    /** All that it lists or listed. */
    public static List<Right> all() {
        return LIST.rows().stream().map(Right::of).toList();
    }

    /** "Derecho a la educación (LGDNNA 13-XI)", also of one that is no longer listed. */
    static String words(String code) {
        return LIST.rows().stream()
                .filter(row -> row.get("right").equals(code))
                .map(Right::of)
                .map(right -> "%s (%s)".formatted(right.label, right.provision))
                .findFirst()
                .orElse(code);
    }

    private static Right of(CodeList.Row row) {
        return new Right(row.get("right"), row.get("provision"), row.get("label_es"));
    }
}
