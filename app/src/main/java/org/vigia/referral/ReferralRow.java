package org.vigia.referral;

import org.jspecify.annotations.Nullable;
import org.vigia.page.Due;

/**
 * A referral on a list: what both parties may know of it before anybody accepts.
 *
 * @param due by when it must be answered
 * @param hour "hasta las 16:24", when the answer is due in hours
 * @param half whether half of the time has passed without an answer, and {@code late} whether all of it has
 */
public record ReferralRow(
        ReferralFile referral,
        String from,
        String to,
        String place,
        Due due,
        @Nullable String hour,
        boolean half,
        boolean late) {}
