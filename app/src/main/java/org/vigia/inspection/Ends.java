package org.vigia.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.docket.Recorded;

/** Says that a finding no longer stands, once. */
@Component
record Ends(Findings findings, Orders orders) {
    private static final int SHORTEST_REASON = 10;

    Recorded end(UUID id, Ending ending, String reason, @Nullable Integer seen) {
        var finding = findings.find(id).orElseThrow(() -> new NotFound("finding " + id));
        var order = orders.list(List.of(finding.inspection())).getFirst();
        if (!finding.stands())
            throw new Conflict("Esta posible violación ya no estaba en pie. Revise quién lo registró y por qué.");
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput("motivo", "Escriba por qué, con la prueba o el error; queda con su nombre.");
        return findings.end(order, finding, ending, reason, seen);
    }
}
