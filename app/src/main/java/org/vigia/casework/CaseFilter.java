package org.vigia.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which cases are asked for; what is empty asks for all.
 *
 * @param folio of the case, or of the complaint or inspection it came from
 * @param open whether it is open
 * @param state INEGI, two digits
 * @param municipality INEGI, five digits
 * @param workplace name or RFC as typed
 * @param track that is open
 * @param rule of the law that a finding of its own rests on
 * @param from first day of opening
 * @param to last day of opening
 */
record CaseFilter(
        Optional<String> folio,
        Optional<Boolean> open,
        Optional<DueSoon> due,
        Optional<String> state,
        Optional<String> municipality,
        Optional<String> workplace,
        Optional<Track> track,
        Optional<String> rule,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
