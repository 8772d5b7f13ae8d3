package org.vigia.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {
    @Test
    void a_day_is_short_in_tables_and_long_in_letters() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(Formats.day(day)).isEqualTo("24 nov 2026");
        assertThat(Formats.longDay(day)).isEqualTo("martes 24 de noviembre de 2026");
    }

    @Test
    void every_month_has_a_short_name_without_a_full_stop() {
        for (int month = 1; month <= 12; month++)
            assertThat(Formats.day(LocalDate.of(2026, month, 1))).matches("1 [a-z]{3,4} 2026");
    }

    @Test
    void a_moment_reads_on_the_clock_of_the_unit() {
        Instant instant = Instant.parse("2026-11-24T05:30:00Z");
        assertThat(Formats.moment(instant, ZoneId.of("America/Mexico_City"))).isEqualTo("23 nov 2026, 23:30");
        assertThat(Formats.moment(instant, ZoneId.of("America/Tijuana"))).isEqualTo("23 nov 2026, 21:30");
    }

    @Test
    void numbers_and_money_are_written_as_in_mexico() {
        assertThat(Formats.integer(73_435)).isEqualTo("73,435");
        assertThat(Formats.money(new BigDecimal("29626569"), "MXN")).isEqualTo("$29,626,569.00 MXN");
        assertThat(Formats.count(1, "caso", "casos")).isEqualTo("1 caso");
    }

    @Nested
    class Deadline {
        private final LocalDate today = LocalDate.of(2026, 11, 20);

        @Test
        void says_how_far_it_is_in_working_days() {
            assertThat(words(-6, -4)).isEqualTo("vencido hace 4 días hábiles");
            assertThat(words(-3, -1)).isEqualTo("vencido hace 1 día hábil");
            assertThat(words(0, 0)).isEqualTo("hoy");
            assertThat(words(1, 1)).isEqualTo("mañana");
            assertThat(words(3, 1)).isEqualTo("en 1 día hábil");
            assertThat(words(20, 14)).isEqualTo("en 14 días hábiles");
        }

        @Test
        void warns_three_working_days_ahead() {
            assertThat(due(6, 4).tone()).isEqualTo(Tone.OK);
            assertThat(due(5, 3).tone()).isEqualTo(Tone.ALERT);
            assertThat(due(0, 0).tone()).isEqualTo(Tone.ALERT);
            assertThat(due(-1, 0).tone()).isEqualTo(Tone.DANGER);
        }

        private String words(int days, int workingDays) {
            return due(days, workingDays).words();
        }

        private Due due(int days, int workingDays) {
            return new Due(today.plusDays(days), today, workingDays);
        }
    }
}
