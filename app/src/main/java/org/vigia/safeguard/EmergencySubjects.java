package org.vigia.safeguard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.casework.Casework;
import org.vigia.docket.Subjects;

/** Openings in an emergency, for pages that list what is due. */
@Component
class EmergencySubjects implements Subjects {
    private final Emergencies emergencies;
    private final Casework casework;

    EmergencySubjects(Emergencies emergencies, Casework casework) {
        this.emergencies = emergencies;
        this.casework = casework;
    }

    @Override
    public String kind() {
        return Emergencies.KIND;
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        for (UUID id : ids)
            emergencies
                    .find(id)
                    .flatMap(opened -> casework.find(opened.caseId()))
                    .ifPresent(file -> subjects.put(
                            id,
                            new Subject(
                                    file.folio(),
                                    "/casos/" + file.folio() + "/emergencias",
                                    "Abierto por emergencia")));
        return subjects;
    }
}
