package org.vigia.safeguard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** Openings in an emergency, as people read them. */
@Component
class EmergencySheets {
    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Clocks clocks;

    EmergencySheets(Access access, Casework casework, Reference reference, Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.clocks = clocks;
    }

    /** @param mine whether the acting officer's unit is the one to review it */
    record Sheet(
            UUID id,
            String folio,
            String who,
            String unit,
            String opened,
            String until,
            String reason,
            Optional<Emergency.Finding> finding,
            boolean mine) {}

    @Transactional(readOnly = true)
    public List<Sheet> list(List<Emergency> emergencies) {
        Officer me = access.getOfficer();
        var zone = clocks.zoneOf(me.unit());
        return emergencies.stream()
                .map(opened -> new Sheet(
                        opened.id(),
                        casework.find(opened.caseId()).map(CaseFile::folio).orElse(""),
                        access.listOfficers().stream()
                                .filter(officer -> officer.id().equals(opened.openedBy()))
                                .map(Officer::displayName)
                                .findFirst()
                                .orElse("Cuenta retirada"),
                        reference.unitName(opened.unit()),
                        Formats.moment(opened.openedAt(), zone),
                        Formats.moment(opened.until(), zone),
                        opened.reason(),
                        opened.finding(),
                        me.unit().equals(opened.ofUnit())))
                .toList();
    }
}
