package org.vigia.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.law.Certainty;

/**
 * A possible violation: what the law in force on the day of the visit says of what was seen. A person may withdraw it or
 * find it rebutted; only a sanctioning authority decides.
 *
 * @param child in the registry; empty when it affects none in particular
 * @param state of the workplace, two digits of INEGI
 * @param reading what the law says; empty when its source states only that there was a violation
 */
public record Finding(
        UUID id,
        UUID inspection,
        UUID visit,
        UUID caseId,
        Optional<UUID> child,
        LocalDate visitedOn,
        String state,
        Optional<Reading> reading,
        Optional<Ended> ended) {

    /**
     * What a rule of the law says, as it was explained when it was judged.
     *
     * @param provision CL01–CL21
     * @param rule rows that held, of the judgment table and of the rules of its state
     * @param from first day on which all of them hold
     * @param to last day, or empty while they are in force
     * @param hazards codes of LFT 175 and 176 that made it so
     * @param stopsWork the work must stop at once (LFT 23)
     * @param criminalNotice the prosecutor must be told (CNPP 222)
     * @param presumedMinor it rests on the presumption of age (LGDNNA 5)
     */
    public record Reading(
            String provision,
            String rule,
            String lawVersion,
            String citation,
            String explanation,
            Certainty certainty,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<String> hazards,
            boolean stopsWork,
            boolean criminalNotice,
            boolean presumedMinor) {
        public Reading {
            hazards = List.copyOf(hazards);
        }

        List<String> rules() {
            return List.of(rule.split(", ", -1));
        }

        /** Whether counsel must confirm it before it is relied on. */
        public boolean forCounsel() {
            return certainty == Certainty.COUNSEL;
        }
    }

    /** How it ended; the reason is empty once it has been erased, and for those who may not read statements. */
    public record Ended(Ending how, Instant at, Optional<String> reason) {}

    public boolean stands() {
        return ended.isEmpty();
    }
}
