package org.vigia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.access.TooMany;
import org.vigia.docket.Clocks;
import org.vigia.page.EveryPage;
import org.vigia.platform.TestDatabase;
import org.vigia.reference.Reference;

/** A name is masked until an officer says what for, for half an hour, and so many times a day; every time leaves one row. */
@VigiaTest
class IdentityTest {
    private static final String UNIT = "ITL-11";
    private static final Reason REASON = new Reason(Purpose.INTERVIEW, "preparar la entrevista");

    @Autowired
    Acting acting;

    @Autowired
    Identity identity;

    @Autowired
    Openings openings;

    @Autowired
    Alerts alerts;

    @Autowired
    Access access;

    @Autowired
    Clocks clocks;

    @Autowired
    Reference reference;

    @Autowired
    TestDatabase database;

    private final UUID file = UUID.randomUUID();
    private final Officer officer = officer(Role.INSPECTOR);
    private final Officer supervisor = officer(Role.SUPERVISOR);

    private static Officer officer(Role role) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Oficial de prueba", UNIT, role);
    }

    private Person child() {
        return new Person(Person.Kind.CHILD, UUID.randomUUID(), file);
    }

    private Stamp open(Person person) {
        return acting.as(officer, () -> identity.open(person, REASON));
    }

    private boolean isOpenTo(Officer who, Person person) {
        return acting.as(who, () -> identity.findOpen(person.kind(), person.id()))
                .isPresent();
    }

    private boolean isOpenAfter(Duration later, Person person) {
        var then = new Identity(
                openings,
                alerts,
                access,
                clocks,
                reference,
                InstantSource.fixed(Instant.now().plus(later)));
        return acting.as(officer, () -> then.findOpen(person.kind(), person.id()))
                .isPresent();
    }

    private List<Reading> log() {
        return acting.as(
                supervisor,
                () -> EveryPage.of(Identity.READINGS, cursor -> identity.listReadings(file, List.of(), cursor)));
    }

    @Test
    void a_person_is_masked_until_the_officer_says_what_for() {
        var child = child();
        assertThat(isOpenTo(officer, child)).isFalse();
        open(child);
        assertThat(isOpenTo(officer, child)).isTrue();
        assertThat(isOpenTo(supervisor, child))
                .as("open to who asked, and to nobody else")
                .isFalse();
        assertThat(isOpenTo(officer, child())).as("that child and no other").isFalse();
    }

    @Test
    void after_half_an_hour_the_name_is_masked_again() {
        var child = child();
        open(child);
        assertThat(isOpenAfter(Duration.ofMinutes(29), child)).isTrue();
        assertThat(isOpenAfter(Duration.ofMinutes(30), child)).isFalse();
    }

    @Test
    void the_stamp_names_who_looks_and_when() {
        assertThat(open(child()).seenBy()).contains("Oficial de prueba").contains(reference.unitName(UNIT));
    }

    @Test
    void every_opening_in_a_random_walk_has_exactly_one_row() {
        var random = new Random(7);
        var children = List.of(child(), child(), child(), child());
        Set<Person> opened = new HashSet<>();
        for (int step = 0; step < 40; step++) {
            var child = children.get(random.nextInt(children.size()));
            if (random.nextBoolean()) {
                open(child);
                opened.add(child);
            }
            assertThat(isOpenTo(officer, child)).isEqualTo(opened.contains(child));
        }
        assertThat(log()).extracting(reading -> reading.opening().person()).containsExactlyInAnyOrderElementsOf(opened);
    }

    @Test
    void what_cannot_be_logged_is_not_shown() {
        var owner = database.owner();
        owner.sql("revoke insert on identity.opening from vigia_app").update();
        try {
            assertThatThrownBy(() -> open(child())).isInstanceOf(DataAccessException.class);
        } finally {
            owner.sql("grant insert on identity.opening to vigia_app").update();
        }
    }

    @Test
    void the_forty_first_of_a_day_warns_and_the_hundred_and_twenty_first_is_refused() {
        for (int n = 1; n <= 40; n++) assertThat(open(child()).warning()).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(open(child()).warning()).get().asString().contains("41");
        assertThat(told()).extracting(Alert::quota).containsExactly(Alert.Quota.SOFT);
        for (int n = 42; n <= 120; n++) open(child());
        var last = child();
        for (int again = 0; again < 2; again++)
            assertThatThrownBy(() -> open(last)).isInstanceOf(TooMany.class);
        assertThat(isOpenTo(officer, last)).isFalse();
        assertThat(told()).extracting(Alert::quota).containsExactly(Alert.Quota.HARD, Alert.Quota.SOFT);
        assertThat(log())
                .hasSize(120)
                .first()
                .satisfies(reading -> assertThat(reading.odd()).anyMatch(why -> why.startsWith("Abrió ")));
        assertThat(acting.as(supervisor, () -> identity.listOdd(file, List.of())))
                .as("who did nothing else in the file, no more than a page holds")
                .hasSize(100);
    }

    /** What the supervisor of the unit is told of this officer. */
    private List<Alert> told() {
        return acting.as(supervisor, identity::listAlerts).stream()
                .filter(alert -> alert.officer().equals(officer.id()))
                .toList();
    }
}
