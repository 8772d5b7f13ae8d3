package org.vigia.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Occurred;

/** What the law says of a visit, about to be recorded. @param child whom it concerns, or null */
record NewFinding(
        InspectionOrder order,
        UUID visit,
        LocalDate visitedOn,
        @Nullable UUID child,
        Finding.Reading reading,
        Occurred on) {}
