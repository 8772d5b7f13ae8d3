package org.vigia.referral;

import org.vigia.api.OnPage;

/** Why a referral is taken back. */
record SentWithdrawal(@OnPage("motivo") Withdrawal reason) {}
