package org.vigia.reference;

import java.time.ZoneId;

/** A federal entity; {@code code} is INEGI's two digits, {@code folio} the letters that open a case number (CHIS). */
public record State(
        String code,
        String officialName,
        String shortName,
        String abbreviation,
        String folio,
        String iso,
        String curp,
        int population2020,
        ZoneId zone) {}
