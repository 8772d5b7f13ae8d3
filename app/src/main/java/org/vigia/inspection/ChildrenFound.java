package org.vigia.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * Children or adolescents were found at work. Published in the transaction that records it, and again for each one who is
 * described later: what must be done at once may only then be known.
 *
 * @param children found on that visit so far, described or not
 * @param cessation the work of at least one must stop at once (LFT 23)
 * @param criminalNotice the prosecutor must be told (CNPP 222)
 */
public record ChildrenFound(
        UUID caseId,
        UUID visit,
        String folio,
        String state,
        String municipality,
        Instant at,
        int children,
        boolean cessation,
        boolean criminalNotice) {}
