package org.vigia.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.access.TooMany;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReckoningTest {
    private final Reckoning reckoning = new Reckoning();

    @Test
    void who_finds_every_place_taken_is_told_to_come_back_and_the_next_one_is_served() throws Exception {
        var seated = new CountDownLatch(Reckoning.AT_ONCE);
        var leave = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < Reckoning.AT_ONCE; reader++)
                readers.submit(() -> reckoning.atTheTable(() -> {
                    seated.countDown();
                    try {
                        leave.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return true;
                }));
            seated.await();
            assertThatThrownBy(() -> reckoning.atTheTable(() -> "reckoned"))
                    .isInstanceOf(TooMany.class)
                    .hasMessageContaining("en un minuto");
            leave.countDown();
        }
        assertThat(reckoning.<String>atTheTable(() -> "reckoned")).isEqualTo("reckoned");
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        for (int n = 0; n <= Reckoning.AT_ONCE; n++)
            assertThatThrownBy(() -> reckoning.atTheTable(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
    }
}
