package org.vigia.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.vigia.law.Answer;

/**
 * Which complaints are asked for; what is empty asks for all.
 *
 * @param state INEGI, two digits
 * @param municipality INEGI, five digits
 * @param workplace name or RFC as typed
 */
record Filter(
        Optional<String> folio,
        Optional<String> state,
        Optional<String> municipality,
        Optional<String> workplace,
        Optional<Answer> danger,
        Optional<Channel> channel,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
