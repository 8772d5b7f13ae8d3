package org.vigia.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child about to be recorded. @param caseId the file; null for one that belongs to none, as who asks for a permit */
public record ChildOnFile(NewChild child, @Nullable UUID caseId) {}
