package org.vigia.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The daily unit of measure in pesos and the days it holds, both included: 1 February to 31 January (LDVUMA 4, 5). */
public record Uma(BigDecimal daily, LocalDate validFrom, LocalDate validTo) {}
