package org.vigia.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a visit verified, by codes of the checklist; a point in none of the three was not looked at.
 *
 * @param met as it should be
 * @param unmet not as it should be
 * @param notApplicable nobody there to whom it applies
 */
public record NewChecklist(Set<String> met, Set<String> unmet, Set<String> notApplicable) {
    public NewChecklist {
        met = Set.copyOf(met);
        unmet = Set.copyOf(unmet);
        notApplicable = Set.copyOf(notApplicable);
    }

    List<String> codes() {
        return Stream.of(met, unmet, notApplicable).flatMap(Set::stream).toList();
    }
}
