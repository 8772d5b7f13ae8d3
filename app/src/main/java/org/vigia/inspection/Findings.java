package org.vigia.inspection;

import java.util.List;
import java.util.UUID;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;

/** The table of findings. */
final class Findings {
    private static final FactForm FINDING = FactForm.of(
            "inspection.finding",
            1,
            "inspection.finding",
            "visit",
            "child",
            "provision",
            "rule",
            "law_version",
            "citation",
            "explanation",
            "certainty",
            "rule_from",
            "rule_to",
            "hazards",
            "stops_work",
            "criminal_notice",
            "state",
            "municipality",
            "activity",
            "visited_on",
            "invented");

    private Findings() {}

    /** A violation of which only the number is known. */
    static Fact unspecified(UUID visit) {
        return Fact.on(FINDING)
                .set("visit", visit)
                .set("hazards", List.of())
                .set("stops_work", false)
                .set("criminal_notice", false);
    }
}
