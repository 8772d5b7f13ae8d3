package org.vigia.permit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;

/** The clocks of a permit: to answer whoever asked, and to renew it or record its end. */
@Component
class PermitClocks {
    static final String KIND = "permiso";
    private static final String ANSWER = "PERMIT_ANSWER";
    private static final String EXPIRY = "PERMIT_EXPIRY";
    /** How long before its last day the warning begins; the length of the rule. */
    private static final int WARNED = 30;

    private final Clocks clocks;
    private final Deadlines deadlines;

    PermitClocks(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    LocalDate today(String unit) {
        return clocks.today(unit);
    }

    /** That day where the unit is. @throws InvalidInput naming {@code fecha} when it has not come yet */
    Occurred on(LocalDate day, String unit) {
        if (day.isAfter(clocks.today(unit)))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que ocurrió.");
        return Occurred.on(day, clocks.zoneOf(unit));
    }

    void asked(PermitFile permit, Occurred when) {
        clocks.start(null, permit.id(), KIND, permit.unit(), ANSWER, when.at());
    }

    void tick(PermitFile permit, Event event) {
        String act = "permit.step";
        switch (event) {
            case Event.Granted granted -> {
                deadlines.meet(permit.id(), ANSWER, act);
                deadlines.meet(permit.id(), EXPIRY, act);
                var warned = Occurred.on(granted.until().minusDays(WARNED), clocks.zoneOf(permit.unit()));
                clocks.start(null, permit.id(), KIND, permit.unit(), EXPIRY, warned.at());
            }
            case Event.Refused _ -> deadlines.meet(permit.id(), ANSWER, act);
            case Event.Expired _ -> deadlines.meet(permit.id(), EXPIRY, act);
            case Event.Revoked _, Event.Withdrawn _ -> deadlines.cancel(permit.id(), act);
            case Event.Examined _, Event.Suspended _, Event.Resumed _, Event.Checked _ -> {}
        }
    }
}
