package org.vigia.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionTest {
    private static final Instant HOUR = Instant.parse("2026-03-02T14:00:00Z");

    private static Edition withdrawn(@Nullable Instant at) {
        return new Edition(
                UUID.randomUUID(),
                "1.0.0",
                HOUR.minus(Duration.ofDays(3)),
                Optional.empty(),
                "La primera.",
                Optional.of(HOUR),
                Optional.ofNullable(at).map(day -> new Edition.Withdrawal(day, "Un estado entregó dos veces.")));
    }

    @Test
    void it_is_public_from_its_hour_on() {
        assertThat(withdrawn(null).isPublic(HOUR.minusMillis(1))).isFalse();
        assertThat(withdrawn(null).isPublic(HOUR)).isTrue();
    }

    @Test
    void one_withdrawn_before_its_hour_is_never_public() {
        assertThat(withdrawn(HOUR.minusSeconds(1)).isPublic(HOUR.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void one_withdrawn_after_its_hour_stays_readable() {
        assertThat(withdrawn(HOUR.plusSeconds(1)).isPublic(HOUR.plusSeconds(2))).isTrue();
    }
}
