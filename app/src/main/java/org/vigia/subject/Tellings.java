package org.vigia.subject;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.casework.CaseFile;
import org.vigia.casework.PacketField;
import org.vigia.identity.Identity;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;
import org.vigia.referral.Referral;
import org.vigia.safeguard.Safeguard;

/** To whom something of a child's case was told, and for whom its identity was opened: authorities, never a person. */
@Component
class Tellings {
    private final Access access;
    private final Referral referral;
    private final Safeguard safeguard;
    private final Identity identity;
    private final Reference reference;

    Tellings(Access access, Referral referral, Safeguard safeguard, Identity identity, Reference reference) {
        this.access = access;
        this.referral = referral;
        this.safeguard = safeguard;
        this.identity = identity;
        this.reference = reference;
    }

    private record Telling(String unit, String what, Instant at) {}

    /** The earliest first. */
    List<Held.Told> list(CaseFile file, ZoneId zone) {
        List<Telling> all = new ArrayList<>();
        for (var sent : referral.listOfCase(file.caseId()))
            all.add(new Telling(
                    sent.toUnit(),
                    "Canalización: %s. %s"
                            .formatted(
                                    sent.purpose().label(),
                                    sent.fields().stream()
                                            .map(PacketField::label)
                                            .collect(joining(", "))),
                    sent.sentAt()));
        for (var share : access.listShares(file.caseId()))
            if (!share.withUnit().equals(file.unit()))
                all.add(new Telling(share.withUnit(), "Puede leer el expediente", share.at()));
        for (var emergency : safeguard.listOfCase(file.caseId()))
            all.add(new Telling(emergency.unit(), "Leyó el expediente por una emergencia", emergency.openedAt()));
        return all.stream()
                .sorted(Comparator.comparing(Telling::at))
                .map(told -> new Held.Told(reference.unitName(told.unit), told.what, Formats.moment(told.at, zone)))
                .toList();
    }

    /** The latest first. */
    List<Held.Opened> listOpenings(CaseFile file, UUID child, ZoneId zone) {
        return identity.listOpenings(file.caseId(), child).stream()
                .map(opening -> new Held.Opened(
                        reference.unitName(opening.unit()),
                        opening.reason().purpose().label(),
                        Formats.moment(opening.at(), zone)))
                .toList();
    }
}
