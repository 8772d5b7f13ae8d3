package org.vigia.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.casework.PacketField;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;

/**
 * A referral to be sent.
 *
 * @param caseFolio the case it belongs to
 * @param danger whether there is danger now: the answer is then due in hours
 * @param fields what is handed over, chosen one by one
 * @param message what the sender asks, in their words
 * @param insteadOf folio of the rejected referral that it replaces
 */
public record NewReferral(
        String caseFolio,
        Purpose purpose,
        String toUnit,
        Answer danger,
        List<PacketField> fields,
        String message,
        @Nullable String insteadOf,
        Occurred when) {
    public NewReferral {
        fields = List.copyOf(fields);
    }
}
