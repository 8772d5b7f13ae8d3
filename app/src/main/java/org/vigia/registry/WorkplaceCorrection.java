package org.vigia.registry;

/** A workplace that is here, and as its register tells it now. */
public record WorkplaceCorrection(StandingWorkplace before, NewWorkplace workplace) {}
