package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the register of a sanctioning unit tells of a proceeding that is here: its resolution, and the steps around it.
 *
 * @param proceeding folio here
 * @param before summons and hearing, as far as they are told
 * @param amounts in pesos by provision, for each infraction of it; under an empty key, of the only provision there is
 * @param reason why the infractions without an amount are not fined
 * @param after notification and challenge, as far as they are told
 */
public record NewPenalty(
        String proceeding,
        List<Step> before,
        LocalDate on,
        String resolutionNumber,
        SortedMap<String, BigDecimal> amounts,
        String grounds,
        Optional<NoFine> reason,
        Optional<String> explanation,
        List<Step> after) {
    public NewPenalty {
        before = List.copyOf(before);
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        after = List.copyOf(after);
    }

    /** The same as far as these steps tell it. */
    NewPenalty upTo(Course course) {
        return new NewPenalty(
                proceeding,
                known(before, course),
                on,
                resolutionNumber,
                amounts,
                grounds,
                reason,
                explanation,
                known(after, course));
    }

    private static List<Step> known(List<Step> steps, Course course) {
        return steps.stream().filter(course.steps()::contains).toList();
    }

    NewDecision decisionOn(List<Charge> charges) {
        return new NewDecision(
                on,
                resolutionNumber,
                charges.stream()
                        .map(charge -> new NewLine(charge.finding(), 1, Optional.empty(), amountOf(charge, charges)))
                        .toList(),
                "es",
                grounds,
                reason,
                explanation);
    }

    private Optional<BigDecimal> amountOf(Charge charge, List<Charge> charges) {
        boolean only = charges.stream().map(Charge::provision).distinct().count() == 1;
        return Optional.ofNullable(amounts.get(charge.provision()))
                .or(() -> only ? Optional.ofNullable(amounts.get("")) : Optional.empty());
    }
}
