package org.vigia.registry;

import java.util.UUID;

/** A child about to be recorded on a file. */
public record ChildOnFile(NewChild child, UUID caseId) {}
