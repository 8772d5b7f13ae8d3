package org.vigia.justice;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names criminal matters on pages that list acts and deadlines. */
@Component
class MatterSubjects implements Subjects {
    private final Matters matters;

    MatterSubjects(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String kind() {
        return Justice.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return matters.listAll(ids).stream()
                .collect(Collectors.toMap(
                        CriminalMatter::id,
                        matter -> new Subject(
                                matter.folio(),
                                "/penal/" + matter.folio(),
                                matter.course().investigation().label())));
    }
}
