package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan that a protection unit takes up for a child of a case.
 *
 * @param on the day on which the case was received
 * @param rights codes of {@link Right} found restricted so far, at least one
 */
public record NewPlan(String caseFolio, UUID child, LocalDate on, List<String> rights) {}
