package org.vigia.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Certainty;
import org.vigia.law.CompetenceFacts;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;

/**
 * Who is competent for a matter at a workplace (LFT 527–529): what the table of the law answered, or what a person decided
 * instead.
 *
 * @param question the first ruling on the same question, which overrides have in common
 * @param version number of rulings on that question
 * @param asked what was known
 * @param authority unit that is competent; empty when no labour authority is
 * @param needsRuling whether a person is asked to settle it
 * @param rule rule that the table applied, also below an override
 * @param reason as the table gives it, also below an override
 * @param missing what is not known and could change it
 */
public record Ruling(
        UUID id,
        UUID question,
        int version,
        UUID workplace,
        @Nullable UUID caseId,
        CompetenceFacts asked,
        Jurisdiction jurisdiction,
        Optional<String> authority,
        boolean needsRuling,
        String rule,
        String lawVersion,
        String reason,
        String provision,
        Certainty certainty,
        List<String> missing,
        Optional<Override> override) {

    /** Why a person decided otherwise than the table. The text is empty once it has been erased. */
    public record Override(UUID officer, String reason) {}

    public Ruling {
        missing = List.copyOf(missing);
    }

    public Matter matter() {
        return asked.matter();
    }

    /** The day of the facts, whose law applies. */
    public LocalDate ruledFor() {
        return asked.on();
    }

    Ruling overridden(
            UUID newId,
            int newVersion,
            Jurisdiction decision,
            Optional<String> newAuthority,
            String newProvision,
            Override why) {
        return new Ruling(
                newId,
                question,
                newVersion,
                workplace,
                caseId,
                asked,
                decision,
                newAuthority,
                false,
                rule,
                lawVersion,
                reason,
                newProvision,
                Certainty.SURE,
                List.of(),
                Optional.of(why));
    }
}
