package org.vigia.release;

import java.util.List;
import java.util.Optional;
import org.vigia.reference.CodeList;

/**
 * A measure that is expected and that nobody can count yet, or a division that is not published, with the reason. It is
 * unavailable, never zero.
 *
 * @param unitEs what one of it would be, in the plural; empty for a division
 */
public record Missing(Kind kind, String labelEs, Optional<String> unitEs, String reasonEs, Optional<String> law) {
    /** Of what. */
    public enum Kind {
        MEASURE,
        DIVISION
    }

    static List<Missing> listAll() {
        return CodeList.read("release", "unavailable.csv").rows().stream()
                .map(row -> new Missing(
                        Kind.valueOf(row.get("kind")),
                        row.get("label_es"),
                        row.find("unit_es"),
                        row.get("reason_es"),
                        row.find("law")))
                .toList();
    }
}
