package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;

/**
 * A carpeta that a prosecutor has opened on the facts of a case.
 *
 * @param carpeta its number as the prosecutor writes it
 * @param on the day on which it was opened
 * @param offences codes of {@link Offence} under which it was opened, at least one
 */
public record NewMatter(String caseFolio, String carpeta, LocalDate on, List<String> offences) {}
