package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One criminal matter, whoever investigates it: a chain of carpetas under one identity, and what happened in it.
 *
 * @param openedBy unit of the prosecutor that opened it
 * @param prosecutor unit that leads it now
 * @param events in the order in which they were recorded
 * @param version the number of rows about it, to be sent back with the next one
 */
public record CriminalMatter(
        UUID id,
        UUID caseId,
        String folio,
        String openedBy,
        String prosecutor,
        List<Carpeta> carpetas,
        List<String> offences,
        List<Event> events,
        Course course,
        int version) {

    /** One number that the matter has had. @param how none for the first */
    public record Carpeta(
            String number,
            String unit,
            LocalDate since,
            @Nullable Passing how) {}
}
