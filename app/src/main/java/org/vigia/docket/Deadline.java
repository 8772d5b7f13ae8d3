package org.vigia.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done by a time.
 *
 * @param subjectKind what must be acted on: {@code denuncia, inspeccion, caso, canalizacion, procedimiento}
 * @param unit who must act
 * @param rule code of the deadline rule of the law
 * @param due the end of the clock
 * @param dueOn its day in the deciding authority's time zone
 */
public record Deadline(
        UUID id,
        @Nullable UUID caseId,
        UUID subject,
        String subjectKind,
        String unit,
        String rule,
        Instant starts,
        Instant due,
        LocalDate dueOn) {}
