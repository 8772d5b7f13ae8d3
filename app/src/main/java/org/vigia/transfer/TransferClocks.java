package org.vigia.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;
import org.vigia.page.Due;

/** The clocks of a transfer, in working days of whoever must act. */
@Component
class TransferClocks {
    static final String KIND = "declinatoria";

    private final Clocks clocks;
    private final Deadlines deadlines;

    TransferClocks(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    boolean isAhead(LocalDate day, String unit) {
        return day.isAfter(clocks.today(unit));
    }

    /** That day where the unit is. @throws InvalidInput naming {@code fecha} when it has not come yet */
    Occurred on(LocalDate day, String unit) {
        if (isAhead(day, unit))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que ocurrió.");
        return Occurred.on(day, clocks.zoneOf(unit));
    }

    /** Starts those of the status that a transfer has come to. */
    void start(TransferFile transfer, TransferStatus status, Occurred when) {
        status.clocks()
                .forEach((party, rule) ->
                        clocks.start(transfer.caseId(), transfer.id(), KIND, transfer.unit(party), rule, when.at()));
    }

    /** Ends those that ran until now: met by an answer, cancelled when it is taken back. */
    void end(TransferFile transfer, TransferStatus next) {
        if (next == TransferStatus.WITHDRAWN) deadlines.cancel(transfer.id(), next.act());
        else
            transfer.status().clocks().values().stream()
                    .distinct()
                    .forEach(rule -> deadlines.meet(transfer.id(), rule, next.act()));
    }

    /** By when whoever's turn it is must act. */
    Optional<Due> due(TransferFile transfer) {
        return transfer.status().turn().map(party -> {
            String unit = transfer.unit(party);
            String rule = transfer.status().clocks().getOrDefault(party, "");
            LocalDate last = clocks.reckon(
                            unit, rule, on(transfer.course().last(), unit).at())
                    .lastDay();
            LocalDate today = clocks.today(unit);
            return new Due(last, today, clocks.workingDays(unit, today, last));
        });
    }
}
