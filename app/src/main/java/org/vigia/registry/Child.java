package org.vigia.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;

/**
 * A child as everyone on the file sees them: without a name.
 *
 * @param language INALI code, {@code es} for Spanish, null when not known
 */
public record Child(
        UUID id,
        @Nullable UUID caseId,
        Sex sex,
        Age age,
        AgeMethod method,
        LocalDate agedOn,
        Answer indigenous,
        @Nullable String language,
        Origin origin,
        Answer disability,
        CurpStatus curpStatus) {}
