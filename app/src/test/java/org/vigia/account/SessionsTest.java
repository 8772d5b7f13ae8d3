package org.vigia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.access.Role;

@VigiaTest
class SessionsTest {
    @Autowired
    JdbcClient db;

    @Autowired
    Acting acting;

    @Autowired
    Access access;

    @Autowired
    Passwords passwords;

    @Autowired
    Proposals proposals;

    private Instant now = Instant.now();

    private Sessions sessions() {
        return new Sessions(db, () -> now);
    }

    private Officer inspector() {
        return acting.account("sesion." + UUID.randomUUID(), "ITL-07", Role.INSPECTOR);
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    private Optional<String> why(SignedIn session) {
        return db.sql("select why from account.session_end where session = :id")
                .param("id", session.session())
                .query(String.class)
                .optional();
    }

    private Proposal agreed() {
        Officer one = Acting.officer("ESTAD", Role.ADMINISTRATOR);
        var other = new Officer(UUID.randomUUID(), "otra", "Otra", "ESTAD", Role.ADMINISTRATOR);
        UUID id = acting.as(one, () -> proposals.propose(Permission.OPEN_ACCOUNT, "x", "x", "", "Prueba."))
                .id();
        return acting.as(other, () -> proposals.approve(id));
    }

    @Test
    void fifteen_minutes_at_rest_end_it() {
        Sessions sessions = sessions();
        SignedIn session = sessions.open(inspector().id(), Means.PASSWORD, Browser.UNKNOWN);
        after(Duration.ofMinutes(14));
        assertThat(sessions.use(session)).isPresent();
        after(Duration.ofMinutes(14));
        assertThat(sessions.use(session)).isPresent();
        after(Duration.ofMinutes(15));
        assertThat(sessions.use(session)).isEmpty();
        assertThat(why(session)).contains("RESTED");
        after(Duration.ofMinutes(-15));
        assertThat(sessions.use(session)).as("what ended stays ended").isEmpty();
    }

    @Test
    void ten_hours_end_it_however_busy() {
        Sessions sessions = sessions();
        SignedIn session = sessions.open(inspector().id(), Means.PASSWORD, Browser.UNKNOWN);
        for (int i = 0; i < 59; i++) {
            after(Duration.ofMinutes(10));
            assertThat(sessions.use(session)).isPresent();
        }
        after(Duration.ofMinutes(10));
        assertThat(sessions.use(session)).isEmpty();
        assertThat(why(session)).contains("GREW_OLD");
    }

    @Test
    void another_post_is_the_officers_on_the_next_request() {
        Sessions sessions = sessions();
        Officer officer = inspector();
        SignedIn session = sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN);
        access.appoint(officer.id(), "ITL-21", Role.SUPERVISOR, agreed());
        assertThat(sessions.use(session)).hasValueSatisfying(after -> {
            assertThat(after.officer().unit()).isEqualTo("ITL-21");
            assertThat(after.officer().role()).isEqualTo(Role.SUPERVISOR);
        });
    }

    @Test
    void a_disabled_account_is_out_on_the_next_request_and_stays_out() {
        Sessions sessions = sessions();
        Officer officer = inspector();
        SignedIn session = sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN);
        access.disable(officer.id(), agreed());
        access.appoint(officer.id(), "ITL-07", Role.INSPECTOR, agreed());
        assertThat(sessions.use(session)).as("opened before it was disabled").isEmpty();
        assertThat(why(session)).contains("ACCOUNT_CHANGED");
    }

    @Test
    void a_new_password_ends_every_session_of_before() {
        Sessions sessions = sessions();
        Officer officer = inspector();
        SignedIn session = sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN);
        passwords.set(officer.id(), "otra-clave-muy-larga");
        assertThat(sessions.use(session)).isEmpty();
        assertThat(sessions.use(sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN)))
                .isPresent();
    }

    @Test
    void a_session_opens_nothing_for_somebody_else() {
        Sessions sessions = sessions();
        SignedIn session = sessions.open(inspector().id(), Means.PASSWORD, Browser.UNKNOWN);
        assertThat(sessions.use(new SignedIn(inspector().id(), session.session())))
                .isEmpty();
    }

    @Test
    void the_open_ones_of_an_account_are_told_and_the_others_are_not() {
        Sessions sessions = sessions();
        Officer officer = inspector();
        sessions.open(inspector().id(), Means.PASSWORD, Browser.UNKNOWN);
        SignedIn left = sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN);
        sessions.end(left, Ending.SIGNED_OUT);
        SignedIn rested = sessions.open(officer.id(), Means.PASSWORD, Browser.UNKNOWN);
        after(Duration.ofMinutes(14));
        SignedIn desk = sessions.open(officer.id(), Means.PASSWORD, new Browser("Firefox en Linux"));
        assertThat(sessions.listOpen(officer.id()))
                .extracting(Sessions.Open::id)
                .containsExactly(desk.session(), rested.session());
        after(Duration.ofMinutes(1));
        assertThat(sessions.listOpen(officer.id())).singleElement().satisfies(open -> {
            assertThat(open.id()).isEqualTo(desk.session());
            assertThat(open.browser().words()).isEqualTo("Firefox en Linux");
        });
        passwords.set(officer.id(), "otra-clave-muy-larga");
        assertThat(sessions.listOpen(officer.id())).isEmpty();
    }
}
