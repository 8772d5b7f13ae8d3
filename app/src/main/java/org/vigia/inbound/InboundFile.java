package org.vigia.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/**
 * A referral from outside as it stands.
 *
 * @param receivedAt when it came
 * @param acceptDue by when it must be said whether the unit takes it on; {@code actDue} and {@code outcomeDue} by when what was
 *     done and what came of it, null where that is not told
 */
public record InboundFile(
        UUID id,
        UUID caseId,
        String folio,
        String unit,
        Source source,
        @Nullable String theirFolio,
        Answer danger,
        Instant receivedAt,
        Instant acceptDue,
        @Nullable Instant actDue,
        @Nullable Instant outcomeDue,
        InboundStatus status,
        int version) {

    /** Whether who sent it is still owed an answer. */
    boolean isOwed() {
        return !source.owed(status).isEmpty();
    }

    /** By when the next answer is owed. */
    Optional<Instant> due() {
        if (!isOwed()) return Optional.empty();
        return Optional.ofNullable(
                switch (status) {
                    case RECEIVED -> acceptDue;
                    case ACCEPTED -> actDue;
                    case ACTED -> outcomeDue;
                    case DECLINED, CONCLUDED -> null;
                });
    }

    Alarm alarm(Instant now) {
        return due().map(due -> Alarm.of(receivedAt, due, now)).orElse(Alarm.NONE);
    }
}
