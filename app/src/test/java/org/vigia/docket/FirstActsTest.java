package org.vigia.docket;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;

/** On a database of its own, on which nobody has written yet. */
@VigiaTest(ownDatabase = true)
class FirstActsTest {
    private static final int PATIENCE = 5;

    @Autowired
    Docket docket;

    @Autowired
    Acting acting;

    @Autowired
    HikariDataSource connections;

    @Test
    void as_many_officers_as_there_are_connections_write_the_first_acts_on_a_form_at_once() throws Exception {
        int officers = connections.getMaximumPoolSize();
        var eachHoldsOne = new CyclicBarrier(officers);
        Callable<Recorded> first = () -> acting.as("ITL-32", Role.INSPECTOR, () -> {
            await(eachHoldsOne);
            return docket.record(DocketTest.note(UUID.randomUUID(), UUID.randomUUID(), null));
        });
        try (var pool = Executors.newFixedThreadPool(officers)) {
            var all = Stream.generate(() -> first)
                    .limit(officers)
                    .map(pool::submit)
                    .toList();
            for (var one : all) assertThat(one.get(PATIENCE, SECONDS)).isNotNull();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE, SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
