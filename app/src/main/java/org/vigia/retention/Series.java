package org.vigia.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that are kept equally long, by the table where they lie. */
enum Series {
    CHILD("Identidad de una niña, un niño o adolescente", "registry.child"),
    COMPLAINANT("Identidad de quien denunció", "intake.complainant"),
    WORKPLACE("Domicilio del centro de trabajo y quien emplea", "registry.workplace"),
    EVIDENCE("Evidencia con su archivo", "evidence.item"),
    DEBTOR("Identidad de quien debe la multa", "sanction.handover"),
    /** Under the key of the case: what was told, seen and handed over. */
    CASE("Relatos, actas y canalizaciones del caso", "casework.case_file", "intake.complaint", "inspection.visit");

    private final String label;
    private final List<String> tables;

    Series(String label, String... tables) {
        this.label = label;
        this.tables = List.of(tables);
    }

    /** As shown on the screen, in Spanish. */
    String label() {
        return label;
    }

    /** None for what an officer wrote under a key of its own to justify an act, which stays with the act. */
    static Optional<Series> of(List<String> tables) {
        return Stream.of(values())
                .filter(series -> series.tables.stream().anyMatch(tables::contains))
                .findFirst();
    }
}
