package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Role;

/** Who guesses is slowed down, and nobody can make an officer wait at their own desk. */
@VigiaTest
class SlowDownTest {
    private static final String RIGHT = "prueba-12345";

    @Autowired
    Access access;

    @Autowired
    Passwords passwords;

    @Autowired
    SecondFactors codes;

    @Autowired
    Places places;

    @Autowired
    JdbcClient db;

    @Autowired
    Acting acting;

    private final String name = "espera." + UUID.randomUUID();
    private final Place desk = place(true);
    private final Place street = place(false);
    private Instant now = Instant.now();

    private static Place place(boolean known) {
        UUID random = UUID.randomUUID();
        return new Place(random.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII), known);
    }

    private PasswordCheck check() {
        return new PasswordCheck(
                access, passwords, codes, new Attempts(db, () -> now), places, new Sessions(db, () -> now));
    }

    private void tryIn(String user, String password, Place place) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(user, password);
        asked.setDetails(new Typed("", place, Browser.UNKNOWN));
        check().authenticate(asked);
    }

    private Class<?> refusal(String user, String password, Place place) {
        try {
            tryIn(user, password, place);
            return Void.class;
        } catch (AuthenticationException e) {
            return e.getClass();
        }
    }

    private void guess(int times, Place place) {
        for (int i = 0; i < times; i++)
            assertThat(refusal(name, "equivocada-" + i, place)).isEqualTo(BadCredentialsException.class);
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_waits_a_little() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        guess(5, street);
        assertThat(refusal(name, RIGHT, street)).isEqualTo(TooSoon.class);
        after(Duration.ofSeconds(2));
        tryIn(name, RIGHT, street);
        guess(5, street);
        after(Duration.ofMinutes(16));
        tryIn(name, RIGHT, street);
    }

    @Test
    void a_stranger_never_makes_an_officer_wait_at_their_own_browser() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        for (int i = 0; i < 40; i++) {
            refusal(name, "adivinada-" + i, place(false));
            after(Duration.ofMinutes(16));
        }
        assertThat(refusal(name, RIGHT, place(false))).isIn(TooSoon.class, Void.class);
        tryIn(name, RIGHT, desk);
    }

    @Test
    void guesses_from_everywhere_slow_down_everybody_who_never_entered() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        for (int i = 0; i < 20; i++) refusal(name, "adivinada-" + i, place(false));
        assertThat(refusal(name, RIGHT, place(false))).isEqualTo(TooSoon.class);
        tryIn(name, RIGHT, desk);
    }

    @Test
    void one_address_that_tries_many_names_is_slowed_down() {
        for (int i = 0; i < 50; i++) refusal("nadie." + UUID.randomUUID(), "equivocada", street);
        assertThat(refusal(name, RIGHT, street)).isEqualTo(TooSoon.class);
    }

    @Test
    void names_without_an_account_are_answered_as_those_with_one() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        String nobody = "nadie." + UUID.randomUUID();
        Place elsewhere = place(false);
        for (int i = 0; i < 8; i++)
            assertThat(refusal(nobody, "equivocada", street)).isEqualTo(refusal(name, "equivocada", elsewhere));
    }

    @Test
    void an_attempt_too_soon_is_not_counted_so_that_asking_on_does_no_harm() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        guess(5, desk);
        for (int i = 0; i < 30; i++) assertThat(refusal(name, RIGHT, desk)).isEqualTo(TooSoon.class);
        after(Duration.ofSeconds(2));
        tryIn(name, RIGHT, desk);
    }

    @Test
    void attempts_that_count_no_more_are_forgotten() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        now = now.minus(Duration.ofDays(10));
        guess(2, street);
        now = now.plus(Duration.ofDays(10));
        guess(1, street);
        assertThat(db.sql("select count(*) from account.attempt where place = :place")
                        .param("place", street.digest())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_wrong_password() {
        acting.account(name, "ITL-07", Role.INSPECTOR);
        long known = fastest(name);
        long unknown = fastest("nadie." + UUID.randomUUID());
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    private long fastest(String user) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> tryIn(user, "equivocada", place(true)))
                    .isInstanceOf(BadCredentialsException.class);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
