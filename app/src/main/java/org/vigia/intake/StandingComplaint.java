package org.vigia.intake;

/**
 * A complaint as it was told, without who complained.
 *
 * @param erased whether what was told was erased by law
 */
public record StandingComplaint(Complaint complaint, NewComplaint told, boolean erased) {}
