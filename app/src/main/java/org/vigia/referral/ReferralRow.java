package org.vigia.referral;

import org.vigia.page.Due;

/**
 * A referral on a list: what both parties may know of it before anybody accepts.
 *
 * @param due by when it must be answered
 * @param late whether that has passed without an answer
 */
public record ReferralRow(ReferralFile referral, String from, String to, String place, Due due, boolean late) {}
