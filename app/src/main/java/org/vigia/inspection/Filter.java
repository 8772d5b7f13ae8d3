package org.vigia.inspection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which inspections are asked for; what is empty asks for all.
 *
 * @param state INEGI, two digits
 * @param municipality INEGI, five digits
 * @param workplace name or RFC as typed
 */
record Filter(
        Optional<String> folio,
        Optional<Progress> progress,
        Optional<String> state,
        Optional<String> municipality,
        Optional<String> workplace,
        Optional<Selection> selection,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
