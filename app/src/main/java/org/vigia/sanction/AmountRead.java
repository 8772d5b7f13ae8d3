package org.vigia.sanction;

import java.math.BigDecimal;
import org.vigia.reference.Money;

/** An amount of money on a day. @param currency of ISO 4217 */
record AmountRead(BigDecimal amount, String currency) {
    static AmountRead of(Money money) {
        return new AmountRead(money.amount(), money.currency().getCurrencyCode());
    }
}
