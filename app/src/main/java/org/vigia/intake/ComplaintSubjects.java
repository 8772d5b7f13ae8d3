package org.vigia.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;
import org.vigia.reference.Reference;

/** Names complaints in lists of deadlines. */
@Component
class ComplaintSubjects implements Subjects {
    static final String KIND = "denuncia";
    private final Complaints complaints;
    private final Reference reference;

    ComplaintSubjects(Complaints complaints, Reference reference) {
        this.complaints = complaints;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return complaints.list(List.copyOf(ids)).stream().collect(Collectors.toMap(Complaint::id, this::describe));
    }

    private Subject describe(Complaint complaint) {
        var place = reference.getMunicipality(complaint.municipality());
        return new Subject(
                complaint.folio(),
                "/denuncias/" + complaint.folio(),
                "Denuncia en %s, %s".formatted(place.name(), place.state().shortName()));
    }
}
