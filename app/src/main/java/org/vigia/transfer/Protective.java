package org.vigia.transfer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.law.Answer;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralStatus;
import org.vigia.registry.Registry;

/** What protects a child runs at once and never waits for a transfer: it must stand before anything is declined. */
@Component
class Protective {
    private static final String CASE = "caso";

    private final Casework casework;
    private final Registry registry;
    private final Referral referrals;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final InstantSource clock;

    Protective(
            Casework casework,
            Registry registry,
            Referral referrals,
            Deadlines deadlines,
            Clocks clocks,
            InstantSource clock) {
        this.casework = casework;
        this.registry = registry;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A step that does not stand yet. @param rule the deadline that makes it due */
    enum Step {
        CESSATION("IMMEDIATE_CESSATION", "Ordenar el cese inmediato del trabajo y escribir abajo el día", "LFT 23", ""),
        PROTECTION(
                "PROTECTION_NOTICE",
                "Avisar a la procuraduría de protección",
                "LGDNNA 12",
                "/canalizar?fin=PROTECTION"),
        PROSECUTION("PROSECUTOR_NOTICE", "Avisar a la fiscalía", "CNPP 222; LFT 995 Bis", "/canalizar?fin=PROSECUTION");

        private final String rule;
        private final String label;
        private final String provision;
        private final String path;

        Step(String rule, String label, String provision, String path) {
            this.rule = rule;
            this.label = label;
            this.provision = provision;
            this.path = path;
        }

        String label() {
            return label;
        }

        String provision() {
            return provision;
        }

        /** Where it is done, after the address of the case; empty when it is said with the transfer itself. */
        String path() {
            return path;
        }
    }

    /** Whether the work of somebody there must stop, so that the day of the order is asked for. */
    boolean asksForCessation(CaseFile file) {
        return casework.mustStop(file.caseId());
    }

    List<Step> missing(CaseFile file, @Nullable Object ceasedOn) {
        Set<String> due = due(file.caseId());
        List<Step> missing = new ArrayList<>();
        if (asksForCessation(file) && ceasedOn == null) missing.add(Step.CESSATION);
        if (due.contains(Step.PROTECTION.rule) || owesProtection(file)) missing.add(Step.PROTECTION);
        if (due.contains(Step.PROSECUTION.rule)) missing.add(Step.PROSECUTION);
        return missing;
    }

    private boolean owesProtection(CaseFile file) {
        boolean child = file.danger() == Answer.YES
                || !registry.listChildren(file.caseId()).isEmpty();
        return child
                && referrals.listOfCase(file.caseId()).stream()
                        .noneMatch(referral -> referral.purpose() == Purpose.PROTECTION
                                && referral.status() != ReferralStatus.WITHDRAWN);
    }

    private Set<String> due(UUID caseId) {
        return deadlines.listOpenOfCase(caseId).stream().map(Deadline::rule).collect(Collectors.toSet());
    }

    /** Makes what is missing due at once, unless it is due already. */
    void raise(CaseFile file, String unit, List<Step> missing) {
        Set<String> due = due(file.caseId());
        for (Step step : missing)
            if (!due.contains(step.rule))
                clocks.start(file.caseId(), file.caseId(), CASE, unit, step.rule, clock.instant());
    }

    /** The order to stop is on record with the transfer. */
    void ceased(CaseFile file) {
        deadlines.meet(file.caseId(), Step.CESSATION.rule, "transfer.transfer");
    }
}
