package org.vigia.law;

import java.util.List;

/** A reform as it was read; with flaws it cannot be laid over the law. */
public record ReformDraft(Reform reform, List<ReformFlaw> flaws) {
    public ReformDraft {
        flaws = List.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }
}
