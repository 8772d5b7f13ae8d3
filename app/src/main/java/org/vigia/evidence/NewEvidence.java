package org.vigia.evidence;

import org.vigia.docket.Occurred;

/**
 * A file about to be added to a case.
 *
 * @param description what it shows or proves, in an officer's words
 * @param language of the description and of what is written in the file
 * @param taken when the photograph was taken or the document written
 */
public record NewEvidence(String caseFolio, AcceptedFile file, String description, String language, Occurred taken) {}
