package org.vigia.casework;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.docket.Clocks;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.registry.IdentityRead;
import org.vigia.registry.Registry;

/** Who was shown the names of a case. */
@Component
class AccessLog {
    private final Access access;
    private final Registry registry;
    private final Reference reference;
    private final Clocks clocks;

    AccessLog(Access access, Registry registry, Reference reference, Clocks clocks) {
        this.access = access;
        this.registry = registry;
        this.reference = reference;
        this.clocks = clocks;
    }

    /** Somebody was shown a name: who, of which unit, when and what for. */
    record NameRead(String who, String unit, String when, String purpose) {}

    @Transactional(readOnly = true)
    public List<NameRead> list(CaseFile file) {
        Map<UUID, Officer> officers = access.listEverybody().stream().collect(toMap(Officer::id, identity()));
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        return registry.listIdentityReads(file.caseId()).stream()
                .map(read -> nameRead(read, Optional.ofNullable(officers.get(read.officer())), zone))
                .toList();
    }

    private NameRead nameRead(IdentityRead read, Optional<Officer> officer, ZoneId zone) {
        return new NameRead(
                officer.map(Officer::displayName).orElse("Cuenta retirada"),
                officer.map(o -> reference.unitName(o.unit())).orElse(""),
                Formats.moment(read.at(), zone),
                read.purpose());
    }
}
