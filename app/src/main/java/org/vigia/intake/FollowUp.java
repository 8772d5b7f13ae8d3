package org.vigia.intake;

/** Something done about a complaint: "Inspección ordenada", its folio and its page. */
public record FollowUp(String label, String folio, String href) {}
