package org.vigia.intake;

import java.util.List;
import java.util.Optional;
import org.vigia.law.Certainty;
import org.vigia.law.Jurisdiction;
import org.vigia.registry.Ruling;

/** Who is competent for a complaint, as the law says or a person decided. */
record CompetenceRead(
        String complaint,
        Jurisdiction jurisdiction,
        Optional<String> authority,
        boolean needsRuling,
        boolean overridden,
        String rule,
        String lawVersion,
        String provision,
        Certainty certainty,
        List<String> missing) {
    static CompetenceRead of(String complaint, Ruling ruling) {
        return new CompetenceRead(
                complaint,
                ruling.jurisdiction(),
                ruling.authority(),
                ruling.needsRuling(),
                ruling.override().isPresent(),
                ruling.rule(),
                ruling.lawVersion(),
                ruling.provision(),
                ruling.certainty(),
                ruling.missing());
    }
}
