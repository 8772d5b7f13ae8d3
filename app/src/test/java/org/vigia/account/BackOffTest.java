package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackOffTest {
    private static final List<BackOff> ALL =
            List.of(BackOff.KNOWN_BROWSER, BackOff.ONE_ADDRESS, BackOff.ONE_ACCOUNT, BackOff.MANY_ACCOUNTS);

    @Property(tries = 500)
    void a_wait_never_shrinks_never_passes_its_cap_and_never_locks(@ForAll @IntRange(max = 100_000) int count) {
        for (BackOff rule : ALL) {
            assertThat(rule.waitAfter(count)).isBetween(Duration.ZERO, rule.cap());
            assertThat(rule.waitAfter(count + 1)).isGreaterThanOrEqualTo(rule.waitAfter(count));
            assertThat(rule.waitAfter(count).isZero()).isEqualTo(count < rule.free());
        }
    }

    @Property(tries = 1)
    void a_day_of_guessing_one_account_from_everywhere_is_about_a_hundred_guesses() {
        Duration day = Duration.ZERO;
        int guesses = 0;
        while (day.compareTo(Duration.ofDays(1)) < 0) day = day.plus(BackOff.ONE_ACCOUNT.waitAfter(++guesses));
        assertThat(guesses).isBetween(50, 150);
    }
}
