package org.vigia.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Clocks;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.registry.Workplace;

/** What the other jurisdiction did at the workplace of a case: that it was, its dates and its outcome (LFT 529-I, IV). */
@Component
class Outlines {
    private final JdbcClient db;
    private final CasePlace places;
    private final Reference reference;
    private final Clocks clocks;

    Outlines(JdbcClient db, CasePlace places, Reference reference, Clocks clocks) {
        this.db = db;
        this.places = places;
        this.reference = reference;
        this.clocks = clocks;
    }

    private record Row(
            String unit,
            LocalDate openedOn,
            @Nullable OffsetDateTime closedAt,
            @Nullable String outcome) {}

    /** A line for each case, the latest first; none for a workplace that is not known by the RFC of a legal person. */
    List<String> list(UUID caseId) {
        return places.findWorkplace(caseId).stream()
                .flatMap(workplace -> rows(workplace).stream())
                .map(this::line)
                .toList();
    }

    private List<Row> rows(Workplace workplace) {
        if (workplace.rfc().isEmpty()) return List.of();
        return db.sql("select * from casework.list_outlines(:rfc, :municipality)")
                .param("rfc", workplace.rfc().get())
                .param("municipality", workplace.municipality())
                .query(Row.class)
                .list();
    }

    /** "Inspección Federal del Trabajo: abierto el 3 mar 2026, cerrado el 4 may 2026, con sanción". */
    private String line(Row row) {
        String opened = reference.unitName(row.unit) + ": abierto el " + Formats.day(row.openedOn);
        if (row.closedAt == null || row.outcome == null) return opened + ", sigue abierto";
        var closed = clocks.dayOf(row.closedAt.toInstant(), row.unit);
        return opened + ", cerrado el " + Formats.day(closed) + ": " + Outcome.label(row.outcome);
    }
}
