package org.vigia.inspection;

import org.vigia.registry.NewChild;

/** A child or adolescent found at work on a visit: who, for the registry, and the facts of the work. */
public record NewFoundChild(NewChild child, ChildWork work) {}
