package org.vigia.screening;

import java.time.LocalDate;
import java.util.UUID;

/** That a child was screened, with what and what a person decided; its answers are read apart. */
public record Interview(
        UUID id,
        UUID caseId,
        UUID child,
        String unit,
        LocalDate on,
        String instrument,
        int version,
        Setting setting,
        Result result) {
    String label() {
        return Instrument.find(instrument, version).map(Instrument::label).orElse(instrument);
    }
}
