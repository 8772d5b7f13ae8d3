package org.vigia.intake;

import org.jspecify.annotations.Nullable;

/** Who complained, so far as they said; encrypted, outside the case file, and shown only on purpose (LGPSEDMTP 36). */
public record Complainant(
        @Nullable String name,
        @Nullable String contact,
        @Nullable String tie) {

    boolean isAnonymous() {
        return name == null && contact == null && tie == null;
    }
}
