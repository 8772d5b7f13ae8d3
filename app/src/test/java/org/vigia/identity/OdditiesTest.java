package org.vigia.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What about an opening of an identity a person should look at, and the sentence that says why. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OdditiesTest {
    private static final ZonedDateTime MORNING = ZonedDateTime.parse("2026-11-24T10:30:00-06:00[America/Mexico_City]");
    private static final Limits LIMITS = Limits.on(LocalDate.of(2026, 11, 24));

    private static Opening nth(int today, int recent) {
        return new Opening(
                UUID.randomUUID(),
                new Person(Person.Kind.CHILD, UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                "ITL-07",
                MORNING.toInstant(),
                Instant.MAX,
                new Reason(Purpose.REVIEW, "revisar"),
                today,
                recent);
    }

    private static List<String> of(Opening opening, ZonedDateTime at, boolean workingDay, boolean acted) {
        return Oddities.of(opening, LIMITS, at, workingDay, acted);
    }

    @Test
    void an_opening_at_work_in_ones_own_case_is_not_odd() {
        assertThat(of(nth(40, 9), MORNING, true, true)).isEmpty();
    }

    @Test
    void many_in_a_short_time_are_odd() {
        assertThat(of(nth(10, 10), MORNING, true, true)).containsExactly("Abrió 10 identidades en 15 minutos.");
    }

    @Test
    void more_than_usual_in_a_day_are_odd() {
        assertThat(of(nth(41, 1), MORNING, true, true))
                .containsExactly("Fue la apertura 41 de su día; lo habitual es hasta 40.");
    }

    @Test
    void before_seven_and_from_nine_at_night_is_odd() {
        assertThat(of(nth(1, 1), MORNING.withHour(6).withMinute(59), true, true))
                .containsExactly("Fue a las 06:59, fuera del horario de su unidad (de 7 a 21 horas).");
        assertThat(of(nth(1, 1), MORNING.withHour(21).withMinute(0), true, true))
                .hasSize(1);
        assertThat(of(nth(1, 1), MORNING.withHour(7).withMinute(0), true, true)).isEmpty();
    }

    @Test
    void a_day_on_which_the_unit_does_not_work_is_odd() {
        assertThat(of(nth(1, 1), MORNING, false, true))
                .singleElement()
                .asString()
                .contains("día inhábil");
    }

    @Test
    void reading_and_doing_nothing_else_is_odd() {
        assertThat(of(nth(1, 1), MORNING, true, false))
                .containsExactly("Quien la abrió no ha hecho nada más en este caso.");
    }
}
