package org.vigia.release;

import java.util.List;
import java.util.Optional;
import org.vigia.disclosure.Cube;

/** What an edition changes of one measure and year. @param before the same in the edition it adds to; empty when it is new */
public record Change(Published now, Optional<Published> before) {
    static List<Change> list(Catalogue.Issue issue, Optional<Catalogue.Issue> before) {
        return issue.cubes().stream()
                .map(now -> new Change(
                        now,
                        before.flatMap(earlier -> earlier.find(now.measure(), now.year()))
                                .filter(one -> one.measure().equals(now.measure()))))
                .toList();
    }

    /** How many cells of the finest cube are published differently. */
    public int cells() {
        return now.cube()
                .differences(before.map(Published::cube)
                        .orElseGet(() -> Cube.empty(now.measure().dimensions())));
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    /** By how much the national total differs. */
    public int total() {
        return now.total() - before.map(Published::total).orElse(0);
    }
}
