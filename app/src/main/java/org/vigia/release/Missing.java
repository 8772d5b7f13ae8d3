package org.vigia.release;

import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/** A measure that is expected and that nobody can count yet, or a division that is not published, with the reason. It is unavailable, never zero. */
public record Missing(Kind kind, CodeList.Row text) {
    /** Of what. */
    public enum Kind {
        MEASURE,
        DIVISION
    }

    static List<Missing> listAll() {
        return CodeList.read("release", "unavailable.csv").rows().stream()
                .map(row -> new Missing(Kind.valueOf(row.get("kind")), row))
                .toList();
    }

    public String label(Language language) {
        return text.get("label_" + language.code());
    }

    /** What one of it would be, in the plural; empty for a division. */
    public Optional<String> unit(Language language) {
        return text.find("unit_" + language.code());
    }

    public String reason(Language language) {
        return text.get("reason_" + language.code());
    }

    public Optional<String> law() {
        return text.find("law");
    }
}
