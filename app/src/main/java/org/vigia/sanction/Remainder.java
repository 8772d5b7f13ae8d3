package org.vigia.sanction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is left of a proceeding to the unit from which it moved on, as of any other jurisdiction's (LFT 529-I): that it is, who
 * keeps it, its stage and since when.
 */
public record Remainder(UUID proceeding, String folio, String unit, Stage stage, LocalDate on) {}
