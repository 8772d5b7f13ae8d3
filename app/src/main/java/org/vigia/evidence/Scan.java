package org.vigia.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What came of looking for harmful programs in a file.
 *
 * @param scanner the antivirus with its version; null when there is none
 * @param found its name for what it found
 */
record Scan(
        Verdict verdict, @Nullable String scanner, @Nullable String found) {
    static Scan none() {
        return new Scan(Verdict.NOT_SCANNED, null, null);
    }
}
