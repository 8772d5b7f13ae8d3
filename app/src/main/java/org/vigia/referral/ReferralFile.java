package org.vigia.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.casework.PacketField;
import org.vigia.law.Answer;

/**
 * A referral as it stands.
 *
 * @param basis the provisions it rests on
 * @param due by when it must be answered
 * @param dueOn the day of that in the receiver's local time
 * @param version the number of rows about it, to be sent back with the next one
 */
public record ReferralFile(
        UUID id,
        UUID caseId,
        String folio,
        Purpose purpose,
        String fromUnit,
        String toUnit,
        String basis,
        Answer danger,
        String state,
        @Nullable String municipality,
        List<PacketField> fields,
        @Nullable UUID insteadOf,
        Instant sentAt,
        Instant due,
        LocalDate dueOn,
        ReferralStatus status,
        int version) {

    /** The deadline rule of its acknowledgement. */
    static String rule(Answer danger) {
        return danger == Answer.YES ? "REFERRAL_ACKNOWLEDGEMENT_DANGER" : "REFERRAL_ACKNOWLEDGEMENT";
    }

    /** Whether it is time to remind whoever received it. */
    boolean isHalfwayAt(Instant now) {
        return status.awaitsAnswer()
                && !now.isBefore(sentAt.plus(Duration.between(sentAt, due).dividedBy(2)));
    }

    boolean isLateAt(Instant now) {
        return status.awaitsAnswer() && !now.isBefore(due);
    }
}
