package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** When time alone ends a session. */
class EndingTest {
    private static final Instant OPENED = Instant.parse("2026-11-24T15:00:00Z");

    @Property(tries = 2000)
    void a_session_lives_while_both_limits_hold(
            @ForAll @IntRange(max = 40_000) int used, @ForAll @IntRange(max = 2_000) int rested) {
        Instant lastUsed = OPENED.plusSeconds(used);
        boolean alive =
                Ending.byTime(OPENED, lastUsed, lastUsed.plusSeconds(rested)).isEmpty();
        assertThat(alive).isEqualTo(rested < 15 * 60 && used + rested < 10 * 3600);
    }

    @Property(tries = 200)
    void a_session_never_used_in_this_process_is_over(@ForAll @IntRange(max = 3_000) int seconds) {
        assertThat(Ending.byTime(OPENED, Instant.MIN, OPENED.plus(Duration.ofSeconds(seconds))))
                .isPresent();
    }
}
