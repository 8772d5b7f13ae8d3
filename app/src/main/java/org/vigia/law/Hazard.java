package org.vigia.law;

import java.time.LocalDate;
import java.util.Optional;

/** Work banned before 18 (LFT 175, 176) as worded on the days it was in force, both included. */
public record Hazard(
        String code,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String textEs,
        String textEn,
        Certainty certainty) {}
