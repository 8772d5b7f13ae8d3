package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.Acting;
import org.vigia.access.Role;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiPaceTest {
    @Test
    void the_programs_of_an_officer_are_stopped_within_a_minute_and_those_of_others_are_not() {
        var now = new AtomicReference<>(Instant.parse("2026-11-27T10:00:30Z"));
        var pace = new ApiPace(now::get, 3);
        var one = Acting.officer("ITL-07", Role.INSPECTOR);
        for (int n = 0; n < 3; n++) assertThat(pace.isOver(one)).isFalse();
        assertThat(pace.isOver(one)).isTrue();
        assertThat(pace.isOver(Acting.officer("ITL-21", Role.INSPECTOR))).isFalse();
        now.set(Instant.parse("2026-11-27T10:01:00Z"));
        assertThat(pace.isOver(one)).isFalse();
    }
}
