package org.vigia.inspection;

/** An inspection of another register that is here, and as its register tells it now. */
public record VisitCorrection(StandingVisit before, ThinVisit visit) {}
