package org.vigia.inspection;

import java.util.List;
import java.util.Optional;

/** An inspection with everything that came of it; {@code version} is the number of its acts. */
public record InspectionFile(
        InspectionOrder order, int version, Optional<Visit> visit, List<FoundChild> children, List<Finding> findings) {
    public InspectionFile {
        children = List.copyOf(children);
        findings = List.copyOf(findings);
    }

    /** Found but not described yet. */
    public int missing() {
        return visit.map(v -> Math.max(v.childrenFound() - children.size(), 0)).orElse(0);
    }
}
