package org.vigia.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection of another register verified.
 *
 * @param corrects the row of the checklist that it corrects, or null
 */
public record ToldChecklist(
        StandingVisit visit,
        NewChecklist checklist,
        @Nullable UUID corrects) {}
