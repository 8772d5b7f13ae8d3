package org.vigia.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.casework.Casework;
import org.vigia.docket.Subjects;

/** Files, for pages that list what happened; only what they are, never what they show. */
@Component
class EvidenceSubjects implements Subjects {
    private final Items items;
    private final Casework casework;

    EvidenceSubjects(Items items, Casework casework) {
        this.items = items;
        this.casework = casework;
    }

    @Override
    public String kind() {
        return "evidencia";
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        for (Items.Mention item : items.listMentions(ids))
            casework.find(item.caseId())
                    .ifPresent(file -> subjects.put(
                            item.id(),
                            new Subject(
                                    "Evidencia " + item.number(),
                                    "/casos/%s/evidencias".formatted(file.folio()),
                                    item.kind().label())));
        return subjects;
    }
}
