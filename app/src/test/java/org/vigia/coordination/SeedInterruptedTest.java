package org.vigia.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.page.EveryPage;
import org.vigia.reference.CodeList;

/** A load of the report that stops halfway, as when the machine is switched off. */
@VigiaTest(ownDatabase = true)
class SeedInterruptedTest {
    private static final int RETURNS_BEFORE_IT_STOPS = 5;

    @Autowired
    SeedReturns seed;

    @Autowired
    Coordination coordination;

    @Autowired
    Acting acting;

    @Test
    void a_load_that_was_interrupted_goes_on_where_it_was() {
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> seed.load(unit -> {
                    if (asked.incrementAndGet() > RETURNS_BEFORE_IT_STOPS) throw new IllegalStateException("apagón");
                    return officer(unit);
                }))
                .hasMessage("apagón");
        assertThat(countReturns()).isEqualTo(RETURNS_BEFORE_IT_STOPS);

        seed.load(SeedInterruptedTest::officer);
        assertThat(countReturns())
                .isEqualTo(CodeList.read("coordination", "seed-2021-2022.csv").rows().stream()
                        .map(row -> row.get("unit") + row.get("year"))
                        .distinct()
                        .count());
    }

    private static Officer officer(String unit) {
        return Acting.officer(unit, Role.STATISTICIAN);
    }

    private long countReturns() {
        return acting.as(
                "CITI",
                Role.CITI_SECRETARY,
                () -> Stream.of(2021, 2022)
                        .mapToLong(year -> EveryPage.of(Returns.KEY, cursor -> coordination.list(year, cursor))
                                .size())
                        .sum());
    }
}
