package org.vigia.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.referral.Purpose;

/**
 * A link that was issued.
 *
 * @param referral what it answers, and {@code folio} its folio
 * @param codeDigest keyed digest of the code that goes with it
 * @param expires from when on it opens nothing
 * @param ended how somebody ended it, if so
 */
record SentLink(
        UUID id,
        UUID referral,
        UUID caseId,
        String folio,
        Purpose purpose,
        String fromUnit,
        String toUnit,
        String codeDigest,
        Instant expires,
        @Nullable LinkStatus ended) {}
