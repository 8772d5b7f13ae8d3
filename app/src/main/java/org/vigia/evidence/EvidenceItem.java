package org.vigia.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Occurred;

/**
 * A file of a case, as it stands.
 *
 * @param number from 1 in its case
 * @param bytes of the original
 * @param fileName what who sent it called it
 * @param sha256 of the original, in hexadecimal
 * @param scanner the antivirus that looked at it last, with its version
 */
public record EvidenceItem(
        UUID id,
        UUID caseId,
        int number,
        String unit,
        FileKind kind,
        long bytes,
        String description,
        String fileName,
        String sha256,
        String language,
        Occurred taken,
        Instant recordedAt,
        Verdict verdict,
        @Nullable String scanner) {}
