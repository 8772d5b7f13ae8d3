package org.vigia.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.intake.FollowUp;
import org.vigia.intake.FollowUps;

/** Tells the page of a complaint that its case was opened. */
@Component
class CaseFollowUps implements FollowUps {
    private final CaseSubjects cases;

    CaseFollowUps(CaseSubjects cases) {
        this.cases = cases;
    }

    @Override
    public Map<UUID, List<FollowUp>> list(Collection<UUID> caseIds) {
        Map<UUID, List<FollowUp>> opened = new HashMap<>();
        cases.describe(caseIds)
                .forEach((id, file) -> opened.put(
                        id,
                        List.of(new FollowUp(
                                "Caso " + file.description().toLowerCase(Locale.ROOT), file.folio(), file.href()))));
        return opened;
    }
}
