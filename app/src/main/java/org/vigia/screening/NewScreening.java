package org.vigia.screening;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screening that somebody made.
 *
 * @param instrument code of the {@link Instrument}, asked in its version of that day
 * @param replies by the code of each question; what is missing was not asked
 * @param words in addition; sealed with the replies
 */
public record NewScreening(
        String caseFolio,
        UUID child,
        LocalDate on,
        String instrument,
        Setting setting,
        Map<String, Reply> replies,
        Result result,
        @Nullable String words) {}
