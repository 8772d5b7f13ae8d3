package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** One of which nothing is told yet but its first carpeta. */
    static CriminalMatter opened(
            UUID id, UUID caseId, String folio, Carpeta first, List<String> offences, int version) {
        return new CriminalMatter(
                id,
                caseId,
                folio,
                first.unit(),
                first.unit(),
                List.of(first),
                offences,
                List.of(),
                Course.begin(first.since()),
                version);
    }

    /** The same once this has happened too. Throws what {@link Course#then} does when it does not follow. */
    CriminalMatter then(Event event) {
        Course next = course.then(event);
        String leads = prosecutor;
        List<Carpeta> numbers = carpetas;
        if (event instanceof Event.Passed passed) {
            leads = passed.prosecutor();
            numbers = and(carpetas, new Carpeta(passed.carpeta(), leads, passed.on(), passed.how()));
        }
        return new CriminalMatter(
                id, caseId, folio, openedBy, leads, numbers, offences, and(events, event), next, version);
    }

    private static <T> List<T> and(List<T> earlier, T one) {
        return Stream.concat(earlier.stream(), Stream.of(one)).toList();
    }
}
