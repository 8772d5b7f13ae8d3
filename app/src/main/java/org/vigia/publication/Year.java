package org.vigia.publication;

import org.jspecify.annotations.Nullable;
import org.vigia.access.NotFound;
import org.vigia.release.Catalogue.Issue;
import org.vigia.release.Reported;

/** A year as an address says it. */
final class Year {
    private Year() {}

    /**
     * What an edition says of a year, or of the latest where none was asked for.
     *
     * @throws NotFound when it says nothing of it
     */
    static Reported report(Issue issue, @Nullable String asked) {
        if (asked == null) return issue.reports().stream().findFirst().orElseThrow(() -> new NotFound("year"));
        return issue.findReport(parse(asked)).orElseThrow(() -> new NotFound("year " + asked));
    }

    /** @throws NotFound when it is no year of this century */
    static int parse(String asked) {
        if (!asked.matches("20\\d\\d")) throw new NotFound("year " + asked);
        return Integer.parseInt(asked);
    }
}
