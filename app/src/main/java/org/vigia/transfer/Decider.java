package org.vigia.transfer;

import java.time.LocalDate;
import java.util.Locale;
import org.vigia.law.Certainty;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.CodeList;

/** Who rules on a conflict of competence between two labour authorities, from {@code transfer/deciders.csv}. */
record Decider(String body, String provision, Certainty certainty) {
    private static final CodeList LIST = CodeList.read("transfer", "deciders.csv");

    static Decider between(AgencyUnit one, AgencyUnit other, LocalDate on) {
        boolean states = !one.kind().federal() && !other.kind().federal();
        return LIST.rows().stream()
                .filter(row -> row.get("between").equals(states ? "STATE_STATE" : "FEDERAL_STATE") && row.validOn(on))
                .map(row -> new Decider(
                        row.get("body_es"),
                        row.get("provision"),
                        Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow();
    }
}
