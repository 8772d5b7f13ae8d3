package org.vigia.registry;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** The local time of the acting officer's unit; a federal unit keeps that of the capital. */
@Component
record Zones(Access access, Reference reference) {
    private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

    ZoneId ofMyUnit() {
        return reference
                .findUnit(access.getOfficer().unit())
                .flatMap(AgencyUnit::state)
                .map(State::zone)
                .orElse(CAPITAL);
    }
}
